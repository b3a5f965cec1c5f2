"""The rules of family RG7 about packs as folders of files."""

from rapportgen.diagnostics.rule import Rule

UNKNOWN_PACK = Rule(
    "RG703",
    "okänt-mallpaket",
    """Mallpaketet finns inte.

Ett mallpaket är en mapp med filen `pack.yaml`. Programmet letar först i mappen `templates` bredvid
mappen med projektfilen, sedan bland de mallpaket som följer med programmet.

Fel:

    mallpaket: standrad

Rätt:

    mallpaket: standard
""",
)
CIRCULAR_PACK = Rule(
    "RG704",
    "mallpaket-i-cirkel",
    """Ett mallpaket ärver sig självt, direkt eller genom ett annat mallpaket.

Ta bort `ärver` i ett av mallpaketen.
""",
)
UNFINISHED_HEAD = Rule(
    "RG705",
    "mallhuvud",
    """En mall saknar sitt huvud, eller så är huvudet fel.

En dokumentmall börjar med en rad av tre bindestreck, dokumentets titel och de delar som det kräver,
och en rad till av tre bindestreck:

    ---
    titel: Ansökan
    kräver: [syfte, budget]
    ---
""",
)
UNKNOWN_PART = Rule(
    "RG706",
    "okänd-del",
    """Ett mallpaket hänvisar till en del som ingen projektfil kan ha.

Delarna heter som nycklarna i projektfilen, till exempel `bakgrund` eller `resultat.text`.
""",
)
