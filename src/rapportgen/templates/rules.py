"""The rules of family RG7 about what a template says, and RG9 about what a document cannot show."""

from rapportgen.diagnostics.rule import Rule, Severity

TEMPLATE_SYNTAX = Rule(
    "RG701",
    "mall-syntax",
    """En mall har ett skrivfel i sina {{ }} eller {% %}.

Varje `{% if %}` stängs med `{% endif %}` och varje `{% for %}` med `{% endfor %}`. Ett värde skrivs
mellan `{{` och `}}`.
""",
)
UNKNOWN_NAME = Rule(
    "RG702",
    "okänt-namn-i-mall",
    """En mall använder ett namn som inte finns.

Värden ur projektfilen heter `projekt.` följt av nyckeln, till exempel `projekt.syfte`. Rubriker
heter `rubriker.` följt av rubrikens namn i `pack.yaml`.
""",
)
TEMPLATE_FAILED = Rule(
    "RG707",
    "mallfel",
    """En mall går inte att fylla i.

Mallen gör något med ett värde som värdet inte klarar, till exempel räknar med en text, eller
hämtar en annan mall som inte finns.
""",
)
NOT_SHOWN = Rule(
    "RG901",
    "visas-inte",
    """En text innehåller något som dokumentet inte kan visa.

Texter kan ha stycken, listor, fet och kursiv stil, länkar, rubriker, citat, tabeller och fotnoter.
Bilder och vågräta linjer visas inte. Av en länk som inte leder till en webbplats, en e-postadress
eller ett telefonnummer visas texten, men inte adressen. En fotnot behöver både sina ord och en
plats i texten som hänvisar till dem.
""",
    Severity.WARNING,
)
