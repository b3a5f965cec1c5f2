"""The rules of family RG7 about packs as folders of files."""

from rapportgen.diagnostics.rule import Rule, Severity

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
UNKNOWN_HEADING = Rule(
    "RG708",
    "okänd-rubrik",
    """Ett mallpaket ger en rubrik som inget dokument visar.

Rubrikerna heter som i `pack.yaml` i det mallpaket som ärvs. En egen rubrik får heta vad som helst,
om någon av mallpaketets mallar använder den.

Fel:

    rubriker: {bakgrnd: Utgångsläge}

Rätt:

    rubriker: {bakgrund: Utgångsläge}
""",
)
UNKNOWN_DOCUMENT = Rule(
    "RG709",
    "frågor-utan-mall",
    """Ett mallpaket ställer frågor i ett dokument som det inte har någon mall för.

Ett dokument heter som sin mall, utan `.md`: mallen `slutrapport.md` ger dokumentet `slutrapport`.

Fel:

    frågor: {slutraport: []}

Rätt:

    frågor: {slutrapport: []}
""",
)
FAINT_COLOUR = Rule(
    "RG713",
    "svag-färg",
    """En färg i mallpaketet syns för dåligt mot sin bakgrund.

Text ska ha kontrasten 4,5 mot bakgrunden, enligt nivå AA i riktlinjerna för tillgängligt
webbinnehåll (WCAG). Annars kan många inte läsa den. Accentfärgen används för rubriker på vitt och
för tabellhuvuden på ytans färg, och textfärgen på båda. En för svag färg ersätts av svart eller
vitt i texten och av en mörkare i diagram, men används fortfarande i linjer.

Fel:

    tema:
      färger: {accent: "#f39200"}

Rätt:

    tema:
      färger: {accent: "#9a5b00"}
""",
    Severity.WARNING,
)
TEMPLATE_NAME = Rule(
    "RG710",
    "mallnamn",
    """En dokumentmall har ett namn som inte passar som filnamn och val.

Dokumenten får mallens namn, och namnet skrivs efter `--document`. Det har bara små bokstäver mellan
a och z, siffror och bindestreck, till exempel `lagesrapport.md`. Titeln inuti mallen får skrivas
hur som helst.
""",
)
UNUSABLE_LOGO = Rule(
    "RG711",
    "logotyp",
    """Ett mallpaket har en logotyp som inte går att använda.

Logotypen är en bild i mallpaketets egen mapp, PNG eller JPEG, på högst 5 MB. Den måste ha en
alternativtext, som läses upp för den som inte ser bilden. Ett mallpaket som ärver logotypen behöver
ingen egen bild.

Fel:

    tema:
      logotyp: {fil: logotyp.png}

Rätt:

    tema:
      logotyp: {fil: logotyp.png, alternativtext: Samordningsförbundet Ekeby}
""",
)
UNUSABLE_REFERENCE = Rule(
    "RG712",
    "referensdokument",
    """Mallpaketets Worddokument med formatmallar går inte att använda.

Filen heter `referens.docx` och ligger i mallpaketets mapp. Den är ett vanligt Worddokument på högst
5 MB, utan lösenord och utan makron. Är någon del inuti filen skadad eller borta säger programmet
vilken. Öppna filen i Word, spara den på nytt som Worddokument (.docx) och lägg den i mappen.
Marginalerna ska lämna minst 5 × 5 cm av sidan till texten.
""",
)
MUTE_PICTURE = Rule(
    "RG715",
    "bild-utan-alternativtext",
    """En bild i sidhuvudet eller sidfoten i mallpaketets `referens.docx` saknar alternativtext.

Alternativtexten läses upp för den som inte ser bilden. Enligt lagen om tillgänglighet till digital
offentlig service ska alla bilder som säger något ha en. Tills bilden har en egen får den
mallpaketets namn och ordet logotyp i dokumenten. Den som bara skapar PDF eller webbsidor får inte
varningen: där används inte `referens.docx`.

Dubbelklicka i sidhuvudet i Word, högerklicka på bilden, välj Visa alternativtext och skriv det som
står i bilden. En bild som bara är till prydnad märker du i stället som dekorativ på samma ställe.
Står det redan en `alternativtext` för logotypen i `pack.yaml` får bilden den, om filen bara har en
bild utan text.
""",
    Severity.WARNING,
)
FONT_NOT_CARRIED = Rule(
    "RG714",
    "typsnitt-följer-inte-med",
    """Mallpaketet väljer ett typsnitt som inte följer med programmet.

En PDF har sina typsnitt med sig, för att se likadan ut överallt och gå att arkivera. Därför
används bara de som följer med programmet: Source Sans Pro, Source Serif Pro, Roboto och Hanken
Grotesk. Med ett annat typsnitt får PDF Source Sans Pro, medan webbsidan visas med det valda hos den
läsare som har det.

Fel:

    tema:
      typsnitt: {sida: Comic Sans MS}

Rätt:

    tema:
      typsnitt: {sida: Source Serif Pro}
""",
    Severity.WARNING,
)
