"""The rules for how a single value is written, with the pages that explain them."""

from rapportgen.diagnostics.rule import Rule

BELOPP = Rule(
    "RG110",
    "belopp",
    """Ett belopp skrivs i kronor på svenska: 170 000, 170 000 kr, 155 tkr eller 1,5 mkr.

Kontrollen läser beloppet exakt, till hela ören. Punkt mellan siffror betyder olika saker i olika
länder, och ett kommatecken betyder decimaler. Därför skrivs tusental med mellanslag, tre siffror i
varje grupp, eller helt utan mellanslag. Ett belopp som kan läsas på två sätt får aldrig bli en
summa i en ansökan.

Skriv kr, kronor, tkr, mkr eller SEK efter beloppet om du vill; utan ord är det kronor. Ett avdrag
skrivs med minus före. Ören skrivs med högst två decimaler: 170 000,50 kr.

Fel:

    belopp: 1.440.000

Rätt:

    belopp: 1 440 000

Fel:

    belopp: 1.5 mkr

Rätt:

    belopp: 1,5 mkr
""",
)

ANDEL = Rule(
    "RG111",
    "andel",
    """En andel skrivs i procent eller som ett decimaltal mellan 0 och 1.

Kontrollen läser 80 %, 80 procent, 0,8, halvtid och heltid. Ett tal över 1 utan procenttecken kan
betyda både procent och antal, så där behövs tecknet. Decimaler skrivs med kommatecken.

Fel:

    tjänstgöringsgrad: 50

Rätt:

    tjänstgöringsgrad: 50 %

Fel:

    tjänstgöringsgrad: 0.5

Rätt:

    tjänstgöringsgrad: 0,5
""",
)

DATUM = Rule(
    "RG112",
    "datum",
    """Ett datum skrivs 2018-10-01 eller 1 oktober 2018, och dagen ska finnas.

Kontrollen läser år, månad och dag, mellan åren 1900 och 2200. Datum med snedstreck eller punkter
läses olika i olika länder: 01/10/2018 kan vara både oktober och januari. Därför tas de inte emot.

Fel:

    datum: 01/10/2018

Rätt:

    datum: 2018-10-01

Fel:

    datum: 31 februari 2018

Rätt:

    datum: 28 februari 2018
""",
)

TID = Rule(
    "RG113",
    "tid",
    """En tid är ett datum, en del av ett år eller tiden mellan två sådana, alltid med årtal.

Kontrollen läser tiden för att kunna jämföra den med projektets period. Du kan skriva
2018-10-01, 1 oktober 2018, oktober 2018, början av (mitten av, slutet av) oktober 2018,
våren (sommaren, hösten, vintern) 2018, vårterminen eller höstterminen 2018, första eller andra
halvåret 2018, kvartal 1 2018 och 2018. Mellan två tider skriver du ett streck eller till.
November/december 2018 och oktober och november 2018 går också bra. Det som redan är i gång skrivs
pågår – december 2018. Saknas år eller månad i början gäller de som står i slutet.

Så räknas tiderna: våren är mars–maj, sommaren juni–augusti, hösten september–november och
vårterminen januari–juni, höstterminen augusti–december. Vintern 2018 börjar i december 2018 och
slutar i februari 2019; du kan också skriva vintern 2018/2019. Menar du början av året, skriv
januari – februari 2018. Början, mitten och slutet är var sin tredjedel.

Månader skrivs ut, eftersom texten hamnar i dokumentet som du skrev den.

Fel:

    tid: okt 2018

Rätt:

    tid: oktober 2018

Fel:

    tid: september – december

Rätt:

    tid: september – december 2018
""",
)

TAL = Rule(
    "RG114",
    "tal",
    """Ett tal skrivs med siffror, med kommatecken före decimalerna.

Kontrollen läser talet exakt. Tusental skrivs med mellanslag, tre siffror i varje grupp, eller helt
utan mellanslag. Punkt betyder olika saker i olika länder och tas därför inte emot.

Fel:

    antal: fyra

Rätt:

    antal: 4

Fel:

    antal: 1.5

Rätt:

    antal: 1,5
""",
)

MALVARDE = Rule(
    "RG117",
    "målvärde",
    """Ett målvärde är ett antal eller en andel, gärna med det hela som andelen räknas av.

Kontrollen läser 39, 80 %, 80 % av 48 och 39 av 48, och jämför med utfallet. Med det hela utskrivet
går det att räkna ut hur många som krävs: 80 % av 48 är 38,4, så minst 39 platser ska fyllas.

Fel:

    målvärde: de flesta

Rätt:

    målvärde: 80 % av 48

Fel:

    målvärde: 39/48

Rätt:

    målvärde: 39 av 48
""",
)
