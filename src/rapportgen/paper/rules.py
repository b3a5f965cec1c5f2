"""What a paper may be unable to show."""

from rapportgen.diagnostics.rule import Rule, Severity

LETTER_LACKING = Rule(
    "RG907",
    "tecken-saknas-i-typsnitt",
    """Ett tecken finns inte i något av de typsnitt som PDF kan skrivas med.

En PDF för arkiv ska ha alla sina tecken i typsnitt som ligger inuti filen. Bokstäver i svenska och
andra språk med latinska bokstäver finns alltid, liksom vanliga tecken. Emojier saknas, och ofta
kinesiska och japanska tecken. I dokumentet står då [?] där tecknet skulle ha stått. Tecken som har
en nära släkting skrivs som den, utan att det sägs: ✅ blir ✓.

WeasyPrint lånar tecken av typsnitt som finns på datorn. Typst har egna, så där blir det lika på
alla datorer. Word och HTML visar det som läsarens egen dator har.

Fel:

    syfte: Fler ska få arbete 🙂

Rätt:

    syfte: Fler ska få arbete
""",
    Severity.WARNING,
)
