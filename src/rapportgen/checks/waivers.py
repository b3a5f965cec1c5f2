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
UNKNOWN_PLACE = Rule(
    "RG122",
    "okänd-plats",
    """Ett undantag pekar på en plats som inte finns i filen.

En plats är nycklarna uppifrån och ned, med punkt emellan. I en lista skriver du radens nummer, och
den första raden är 1. Undantaget gäller då bara det som står där.

Fel:

    period: 2018
    tidplan:
      - {aktivitet: Förberedelser, tid: november 2017}
    ignorera:
      - {regel: RG301, plats: tidplan.3, skäl: Förbundet betalar inte förberedelserna.}
      - {regel: RG301, plats: tidplan.1, skäl: Förbundet betalar inte förberedelserna.}

Rätt:

    period: 2018
    tidplan:
      - {aktivitet: Förberedelser, tid: november 2017}
    ignorera:
      - {regel: RG301, plats: tidplan.1, skäl: Förbundet betalar inte förberedelserna.}
""",
)
