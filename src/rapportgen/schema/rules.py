"""The rules of family RG1 that hold for every typed file: known keys, right kinds, right words."""

from rapportgen.diagnostics.rule import Rule

UNKNOWN_KEY = Rule(
    "RG101",
    "okänd-nyckel",
    """Nyckeln finns inte på den här nivån.

Den är felstavad eller står under fel rubrik. Liknar den en nyckel som finns får du ett förslag.

Fel:

    bakgrunn: Samverkan behövs.

Rätt:

    bakgrund: Samverkan behövs.
""",
)
MISSING_KEY = Rule(
    "RG102",
    "saknad-nyckel",
    """En nyckel som måste finnas saknas, eller så saknas dess värde.

Fel:

    beslut:
      diarienummer: 2018/12

Rätt:

    beslut:
      datum: 2018-09-01
      diarienummer: 2018/12
""",
)
WRONG_KIND = Rule(
    "RG103",
    "fel-slag",
    """Värdet har fel form: en text där det ska vara en lista, eller tvärtom.

En lista har `- ` först på varje rad. En grupp har nycklar som är indragna under sin rubrik.

Fel:

    framgångsfaktorer: korta kontaktvägar

Rätt:

    framgångsfaktorer:
      - korta kontaktvägar
""",
)
UNKNOWN_WORD = Rule(
    "RG115",
    "okänt-val",
    """Värdet är inte ett av de ord som går att välja bland.

Fel:

    parter:
      - namn: Försäkringskassan
        roll: ägare

Rätt:

    parter:
      - namn: Försäkringskassan
        roll: projektägare
""",
)
OUT_OF_RANGE = Rule(
    "RG116",
    "utanför-gränserna",
    """Värdet är för stort, för litet eller för kort, eller har en form som inte används här.
""",
)
