"""The rules about waivers: a waiver can be wrong itself."""

from rapportgen.diagnostics.rule import Rule, Severity

UNKNOWN_RULE = Rule(
    "RG120",
    "okänd-regel",
    """Ett undantag eller ett mallpaket pekar på en regel som inte finns eller inte går att undanta.

Regler om filens form går inte att undanta, eftersom filen då inte går att läsa.

Fel:

    ignorera:
      - regel: RG999
        skäl: Avtalat med förbundet.

Rätt:

    ignorera: []
""",
)
UNUSED_WAIVER = Rule(
    "RG121",
    "undantag-utan-verkan",
    """Ett undantag gäller en regel som inte hittar något i filen.

Felet är troligen rättat. Ta bort undantaget, så att det inte döljer ett nytt fel.

Fel:

    ignorera:
      - regel: RG301
        skäl: Aktiviteterna började före perioden.

Rätt:

    ignorera: []
""",
    Severity.WARNING,
)
