"""The figures, dates and headings of the förbund's own documents, listed by hand."""

import pytest
from examples import made
from tree import dumped

from rapportgen.document.blocks import Heading
from rapportgen.document.inlines import Text

FACTS = {
    ("tidiga-insatser", "ansokan"): (
        "Våren 2015",
        "hösten 2015",
        "till och med vårterminen 2018",
        "två vårdcentraler",
        "Projektperiod: 1 oktober – 31 december 2018",
        "Samverkande parter: Landstinget Sörmland och Försäkringskassan",
        "Aktivitet <4 | Tidpunkt <2.2 | Deltagare <2.4 | Ansvarig <2",
        "| {fet Pilot}⏎",
        "| Pågår – december 2018⏎",
        "| {fet Stora arbetsgivare}⏎",
        "| {fet Övriga arbetsgivare}⏎",
        "| {fet Rehabkoordinatorer}⏎",
        "| Pågår – december 2018⏎",
        "| {fet Rapportskrivning}⏎",
        "| September – december 2018 |",
        "| {fet Erfarenhetsåterföring – nätverksträff} | Oktober 2018 |",
        "| {fet Seminarium i varje länsdel} | November/december 2018 |",
        "| Lönekostnader 2 projektledare på halvtid i 3 månader | 170 000 kr",
        "| Övriga utgifter¹ | 100 000 kr",
        "not ¹ Här ingår till exempel konferenser och utbildning, resor, workshop",
        "= Summa | 270 000 kr",
        "| RAR Sörmland | Sökta medel | 270 000 kr | 100 %",
    ),
    ("infosamverkan", "projektplan"): (
        "Datum: 28 september 2009",
        "Projektperiod: 1 oktober 2009 – 30 juni 2010",
        (
            "Projektägare är Örebro läns landsting, Lokalt försäkringscenter Örebro, Örebro kommun "
            "och Arbetsförmedlingen Örebro."
        ),
        "Redovisande är Försäkringskassan.",
        "utförsäkras från sjukförsäkringen den 2 januari 2010",
        "1 244 personer den 2 januari 2010 och totalt 2 100 personer under hela 2010",
        "833 personer i januari 2010 och därefter 25–50 personer i månaden",
        "250 personer. Av dem deltar 25 redan",
        "en tjänst på 100 %",
        "| 1 oktober – 31 december 2009 |",
        "| 1 oktober 2009 – 30 juni 2010 |",
        "| Tjänst i Infosamverkan | 4 × 1,0 tjänst × 9 mån × 40 000 kr | 1 440 000 kr",
        "| Diverse kontorsmaterial, representation med mera |  | 10 000 kr",
        "| Externa tjänster |  | tillkommer",
        "| Lokaler¹ |  | tillkommer",
        "= Summa |  | 1 450 000 kr",
        "= Summa | 480 000 kr | 960 000 kr | 10 000 kr | 1 450 000 kr",
        "= Summa | 360 000 kr | 360 000 kr | 360 000 kr | 360 000 kr | 10 000 kr | 1 450 000 kr",
        "Tid: januari 2009",
        "registreras i SUS",
    ),
    ("friskare-norra-skaraborg", "slutrapport"): (
        "1 januari 2018 – 31 december 2021",
        "Töreboda redan 2016",
        "{fet 2016:} vårdcentralen i Töreboda",
        "{fet 2017:} vårdcentralerna i Gullspång",
        "{fet 2018 och 2019:} vårdcentralerna i Mariestad",
        "{fet från 2020:} Vuxenpsykiatriska mottagningen i Mariestad",
        "perioden 2017–2021 sjönk det totala sjukpenningtalet med 2–4 dagar",
        "cirka 3–5 dagar",
        "1–2 gånger per halvår",
    ),
    ("gron-prerehabilitering-vara", "projektplan"): (
        "Projektperiod: 1 mars 2020 – 31 december 2022",
        "Projektägare: Försäkringskassan",
        "| fyllda platser under 2020 | minst 80 % av 48, det vill säga 39",
        "## Tidiga insatser i samverkan – Rehabforum",
        "## Fler möjligheter för långtidssjuka – Grön pre-rehabilitering",
        "## Förebyggande – Kompetenshöjande insatser till chefer",
    ),
    ("langa-sjukfall-sormland", "slutrapport"): (
        "Projektperiod: 1 maj 2020 – 30 april 2022",
        "Under 2019 drev",
        "mer än ett år. I Sörmland är de cirka 2 700",
        "Vid starten var 8 vårdcentraler med",
        "tillkom 2 vårdcentraler och alla 3 psykiatrikliniker",
        "626 individer, varav cirka 100 från psykiatrin",
        "minst 365 dagar",
        "225 individer",
        "167 individer",
        "63 % (225 + 167 av 626)",
        "| minst 100 % av 626 | 392 av 626 (30 april 2022)",
        "Resultat <4 | 1 maj 2022 >2 | 1 november 2022 >2",
        "| Antal avslut, totalt (individer) | 225 | 281",
        "| Arbete, aktivt arbetssökande eller studier | 43 % | 43 %",
        "| Annan förmån hos Försäkringskassan | 10 % | 13 %",
        "| Sjukersättning eller aktivitetsersättning | 28 % | 28 %",
        "| Försäkringsvillkor inte uppfyllda | 7 % | 6 %",
        "| Arbetsförmågan inte nedsatt | 12 % | 10 %",
        "281 (225 + 56)",
        "| Avslutade sedan tidigare (individer) | 0 | 225",
        "| Ytterligare avslutade hos Försäkringskassan (individer) | 225 | 56",
        "| Ytterligare deltagare i minst ett avstämningsmöte | 45",
        "4–5 år",
        "25 %",
        "den 29 november 2022",
        "www.rarsormland.se",
    ),
}

HEADINGS = {
    ("tidiga-insatser", "ansokan"): (
        "Syfte",
        "Mål",
        "Styrgrupp",
        "Ansökan",
        "Tidplan och uppskattad kostnad",
        "Budget/tidsperiod – 1 oktober till och med 31 december 2018",
    ),
    ("infosamverkan", "projektplan"): (
        "Projektbenämning",
        "Projektledare och projektägare",
        "Intressenter",
        "Bakgrund",
        "Syfte",
        "Mål",
        "Organisation",
        "Tid & aktivitetsplan",
        "Planerad budget",
        "Uppföljning",
        "Utvärdering",
        "Implementering",
    ),
    ("friskare-norra-skaraborg", "slutrapport"): (
        "Projektet/Insatsens namn",
        "Projektperiod/Tidsperiod som Samordningsförbundet stått för insatsens finansiering",
        "Projektägare/Ansvarig part",
        "Övriga samverkande parter inom projektet/insatsen",
        "Utgångsläge",
        "Projektplan",
        "Genomförande",
        "Resultat-måluppfyllelse",
    ),
    ("gron-prerehabilitering-vara", "projektplan"): ("Bakgrund", "Syfte", "Mål", "Metod"),
    ("langa-sjukfall-sormland", "slutrapport"): (
        "Bakgrund",
        "Mål",
        "Metod",
        "Resultat",
        "Erfarenheter",
        "Framgångsfaktorer",
    ),
}


@pytest.mark.parametrize(
    ("project", "document", "fact"),
    [(*made_of, fact) for made_of in FACTS for fact in FACTS[made_of]],
)
def test_a_fact_stands_in_the_document(project: str, document: str, fact: str) -> None:
    assert fact in dumped(made(project, document)).replace("␣", " ")


@pytest.mark.parametrize(("project", "document"), HEADINGS)
def test_the_headings_stand_in_the_order_of_the_form(project: str, document: str) -> None:
    found = [
        "".join(inline.text for inline in block.content if isinstance(inline, Text))
        for block in made(project, document).blocks
        if isinstance(block, Heading) and block.level == 1
    ]
    expected = HEADINGS[project, document]
    assert [heading for heading in found if heading in expected] == list(expected)


@pytest.mark.parametrize(
    "question",
    [
        "Hur såg det ut innan insatsen började, och varför behövdes den?",
        "Vad skulle insatsen leda till?",
        "Hur skulle ni arbeta för att komma dit?",
        "Hur gick arbetet, och vad blev annorlunda än planerat?",
        "Vad har insatsen uppnått, och är målen nådda?",
        "Vad har ni lärt er?",
        "Hur tas resultatet till vara i det ordinarie arbetet?",
    ],
)
def test_each_question_of_the_form_stands_above_its_answer(question: str) -> None:
    lines = dumped(made("friskare-norra-skaraborg", "slutrapport")).splitlines()
    below = lines[lines.index(f"## {question}") + 1]
    assert below.startswith(("stycke ", "- "))
