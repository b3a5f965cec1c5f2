"""The rules of family RG8: what kept documents from being made or put where they belong."""

from rapportgen.diagnostics.rule import Rule, Severity

CANNOT_WRITE = Rule(
    "RG801",
    "kan-inte-skriva",
    """Ett dokument går inte att skriva till mappen.

Disken är full eller går bara att läsa, du saknar rättigheter, filen eller mappen är skyddad mot
ändringar, eller så står något i vägen: en fil där det ska vara en mapp, eller en länk som inte
leder någonstans. Meddelandet säger vilket. Det dokument som fanns sedan tidigare är orört.
""",
)
OPEN_DOCUMENT = Rule(
    "RG802",
    "öppet-dokument",
    """Dokumentet är öppet i ett annat program och skrivs därför inte över.

Spara och stäng dokumentet och bygg igen. Det dokument som är öppet är orört.
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
PROCESS_DIED = Rule(
    "RG805",
    "avbrutet-arbete",
    """Arbetet avbröts innan dokumentet, eller kontrollen av filen, var färdigt.

Det händer när minnet tar slut, när ett dokument tar längre tid än det får (två minuter, eller det
som `--time-limit` säger), och när någon stänger programmet utifrån. De dokument som fanns sedan
tidigare är hela. Ta filen för sig: `rapportgen check projects/filen.yaml` eller
`rapportgen build projects/filen.yaml --jobs 1`.
""",
)
NO_SUCH_FORMAT = Rule(
    "RG806",
    "dokumentet-görs-inte-så",
    """Dokumentet görs inte i formatet.

Ett dokuments mall säger vilka format det görs i: en ansökan som Word, PDF och HTML, en presentation
som PowerPoint och HTML, en webbsida bara som HTML.

Fel:

    rapportgen build --document webbsida --format docx

Rätt:

    rapportgen build --document webbsida --format html
""",
)
EDITED_DOCUMENT = Rule(
    "RG807",
    "ändrat-dokument",
    """Någon har ändrat ett dokument sedan det byggdes, eller lagt ett eget i dess ställe.

Inget av det går förlorat: det ändrade dokumentet får ett eget namn med dagen då det ändrades,
`slutrapport-redigerad-2018-11-24.docx`, och det nya får det gamla namnet. Ändra i projektfilen i
stället, så kommer ändringen med varje gång. `build --check` säger till utan att bygga.
""",
    Severity.WARNING,
)
OUTDATED_DOCUMENT = Rule(
    "RG808",
    "inaktuellt-dokument",
    """Ett dokument är inte det som projektfilen skulle bli om du byggde den nu.

Projektfilen, mallpaketet eller programmet har ändrats sedan dokumentet byggdes, eller så saknas
det. Det är `build --check` som säger till. Bygg om: `rapportgen build`. Har projektet fel byggs
inga dokument av det: rätta felen först.
""",
)
STALE_DOCUMENT = Rule(
    "RG809",
    "överblivet-dokument",
    """Ett dokument är byggt av en projektfil som inte finns längre, eller görs inte längre av den.

Det är `build --check` som säger till. `rapportgen build --clean` tar bort sådana dokument, men
aldrig ett som någon har ändrat, och aldrig ett som bara saknar sin del i projektfilen: kanske
sparades filen halv. Inte heller rörs något av ett projekt som har fel.
""",
)
UNREADABLE_MANIFEST = Rule(
    "RG810",
    "oläsbart-manifest",
    """Filen `manifest.json` går inte att läsa, så ingen vet vad dokumenten är byggda av.

Den har klippts av eller ändrats för hand, eller så har git satt märken i den när två versioner
skulle slås ihop. `rapportgen build` skriver den på nytt. Inga dokument går förlorade: ett som
programmet inte längre känner igen som sitt får ett eget namn, och det nya får det gamla namnet.
""",
)
NEWER_MANIFEST = Rule(
    "RG811",
    "nyare-manifest",
    """Dokumenten i mappen är byggda med en nyare version av programmet än den här.

Den här versionen vet inte vad de är byggda av, och rör dem därför inte. Uppdatera programmet, så
att alla i förbundet har samma version. Vill du ändå bygga med den gamla gör du det till en annan
mapp med `--output`.
""",
)
UNEXPECTED = Rule(
    "RG899",
    "oväntat-fel",
    """Programmet stötte på något som det inte är gjort för. Felet ligger i programmet.

Inga filer har skadats, och de andra projekten behandlas som vanligt. Rapportera felet, gärna med
den utskrift som du får om du sätter miljövariabeln RAPPORTGEN_DEBUG=1 och kör kommandot igen.
""",
)
