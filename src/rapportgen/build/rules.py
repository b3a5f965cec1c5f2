"""The rules of family RG8: documents that could not be put where they belong."""

from rapportgen.diagnostics.rule import Rule

CANNOT_WRITE = Rule(
    "RG801",
    "kan-inte-skriva",
    """Ett dokument går inte att skriva till mappen.

Mappen finns inte och går inte att skapa, du saknar rättigheter, eller så är disken full. Det
dokument som fanns sedan tidigare är orört.
""",
)
OPEN_DOCUMENT = Rule(
    "RG802",
    "öppet-dokument",
    """Dokumentet är öppet i ett annat program och skrivs därför inte över.

Spara och stäng dokumentet och kör kommandot igen. Det dokument som är öppet är orört.
""",
)
SAME_NAME = Rule(
    "RG803",
    "samma-filnamn",
    """Två projektfiler skulle skriva sina dokument i samma mapp, eller så saknar filen ett namn.

Dokumenten hamnar i en mapp med projektfilens namn. Ge filerna olika namn.
""",
)
NO_SUCH_DOCUMENT = Rule(
    "RG804",
    "okänt-dokument",
    """Mallpaketet har ingen mall för dokumentet.

Ett dokument finns när mallpaketet, eller ett som det ärver, har en fil med dokumentets namn.
""",
)
