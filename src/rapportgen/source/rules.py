"""The rules of family RG0: a file must be readable text and simple YAML."""

from rapportgen.diagnostics.rule import Rule

SYNTAX = Rule(
    "RG001",
    "yaml-syntax",
    """Filen går inte att läsa som YAML.

Varje rad är antingen `nyckel: värde`, en rad i en lista med `- ` först, eller text som är indragen
under sin nyckel. Vanliga fel: mellanslaget efter kolon saknas, ett citattecken är inte stängt,
indraget stämmer inte med raden ovanför, eller ett värde innehåller ett kolon utan citattecken runt
sig.

Fel:

    syfte: Två mål: hälsa och arbete

Rätt:

    syfte: "Två mål: hälsa och arbete"
""",
)
DUPLICATE_KEY = Rule(
    "RG002",
    "dubbel-nyckel",
    """Samma nyckel står två gånger på samma nivå.

Då går det inte att veta vilket värde som gäller. Båda raderna visas: ta bort den ena eller flytta
den dit den hör.

Fel:

    syfte: Fler i arbete
    syfte: Kortare sjukskrivningar

Rätt:

    syfte: Fler i arbete och kortare sjukskrivningar
""",
)
ALIAS = Rule(
    "RG003",
    "ankare",
    """Tecknen & och * först i ett värde är hänvisningar i YAML och tillåts inte.

En hänvisning gör att ett värde står på ett annat ställe än där det läses. Skriv värdet på båda
ställena. Ska texten börja med tecknet sätter du citattecken runt den.

Fel:

    bakgrund: &text Samverkan behövs.

Rätt:

    bakgrund: Samverkan behövs.
""",
)
TAG = Rule(
    "RG004",
    "tagg",
    """Ett utropstecken först i ett värde är en typmarkering i YAML och tillåts inte.

Alla värden läses som text och tolkas efter sin nyckel. Ska texten börja med ett utropstecken
sätter du citattecken runt den.

Fel:

    syfte: !viktigt Fler i arbete

Rätt:

    syfte: "!viktigt Fler i arbete"
""",
)
TAB = Rule(
    "RG005",
    "tabb",
    """Raden innehåller en tabb.

Tabbar är olika breda i olika program och får inte användas i YAML-indrag. Använd mellanslag: två
för varje nivå.

Fel:

    beslut:
    \tdatum: 2018-09-01

Rätt:

    beslut:
      datum: 2018-09-01
""",
)
ENCODING = Rule(
    "RG006",
    "teckenkodning",
    """Filen är inte sparad som UTF-8.

Spara om filen som UTF-8. I Anteckningar: Arkiv, Spara som, Kodning UTF-8. I Visual Studio Code:
klicka på kodningens namn längst ned till höger och välj att spara med kodningen UTF-8.

Ett dokument från Word, Excel eller ett annat program blir ingen projektfil av att få ett nytt namn.
Skriv projektet i en ren textfil.
""",
)
CHARACTER = Rule(
    "RG007",
    "otillåtet-tecken",
    """Texten innehåller ett tecken som inte syns, eller en bokstav som har gått förlorad.

Det som inte syns är styrtecken, tecken utan bredd, tecken för privat bruk och tecken som vänder
läsriktningen. De följer ofta med när text klistras in från andra program. Ta bort tecknet och skriv
om ordet.

Tecknet \ufffd står där en bokstav gick förlorad när filen sparades i ett annat program, oftast ett
å, ä eller ö. Skriv den rätta bokstaven i stället.
""",
)
TOO_LARGE = Rule(
    "RG008",
    "för-stor-fil",
    """Filen är större än 1 MiB, eller har fler än 100 000 nycklar och värden.

En projektfil är text och brukar vara några hundra rader. Kontrollera att det är rätt fil.
""",
)
TOO_DEEP = Rule(
    "RG009",
    "för-djupt",
    """Filen har fler än 50 nivåer av listor och nycklar inuti varandra.

En projektfil har som mest sex nivåer. Kontrollera parenteser och indrag på raden.
""",
)
EMPTY = Rule(
    "RG010",
    "tom-fil",
    """Filen är tom eller innehåller bara kommentarer.

Börja från en mall: `rapportgen new NAMN` skapar en projektfil med förklaringar.
""",
)
UNREADABLE = Rule(
    "RG011",
    "oläsbar-fil",
    """Filen går inte att öppna.

Den finns inte, har flyttats, är en mapp eller ingen vanlig fil, eller så saknar du rättigheter att
läsa den.
""",
)
SEVERAL_DOCUMENTS = Rule(
    "RG012",
    "flera-dokument",
    """Filen innehåller en rad med tre bindestreck som delar den i flera dokument.

En projektfil beskriver ett projekt. Ta bort raden eller dela upp filen i flera filer.
""",
)
KEY_KIND = Rule(
    "RG013",
    "nyckel-är-inte-ett-ord",
    """En nyckel är något annat än ett ord.

Nycklar är enkla ord före ett kolon. Felet beror oftast på hak- eller klammerparenteser först på
raden, ett frågetecken med mellanslag efter, ett hårt mellanslag som har följt med från ett annat
program, eller ett bindestreck utan mellanslag efter.

Fel:

    [mål]: Fler i arbete

Rätt:

    syfte: Fler i arbete

Fel:

    parter:
      -namn: Örebro kommun

Rätt:

    parter:
      - namn: Örebro kommun
        roll: projektägare
""",
)
CUT_TEXT = Rule(
    "RG014",
    "avklippt-text",
    """En text klipps av vid ett nummertecken med mellanslag före.

Tecknet # efter ett mellanslag gör resten av raden till en kommentar, och den läses inte. Hör
tecknet till texten sätter du citattecken runt hela värdet. En kommentar skrivs med mellanslag efter
tecknet, så att det syns att den är en kommentar.

Fel:

    syfte: Bygger vidare på ärende #3

Rätt:

    syfte: "Bygger vidare på ärende #3"
""",
)
SPLIT_NUMBER = Rule(
    "RG015",
    "delat-tal",
    """Ett kommatecken mellan två siffror inom parentes delar talet i två värden.

Inom hak- och klammerparenteser skiljer kommatecken värdena åt, så 63,5 blir värdena 63 och 5. Sätt
citattecken runt ett tal med decimaler, eller skriv värdena på egna rader utan parentes. Menar du
två värden skriver du mellanslag efter kommatecknet.

Fel:

    budget:
      poster:
        - {post: Handläggare, månader: 1,5, månadskostnad: 40 000}
      summa: 60 000

Rätt:

    budget:
      poster:
        - {post: Handläggare, månader: "1,5", månadskostnad: 40 000}
      summa: 60 000
""",
)
MORE = Rule(
    "RG016",
    "fler-fel",
    """Det finns fler fel av samma slag än de som visas, som mest 500.

Det är ovanligt att så mycket är fel på samma sätt. Ofta har samma misstag följt med när rader har
kopierats. Rätta dem som visas, så får du se resten när du kontrollerar filen igen.
""",
)
