"""A project plan of some pages, with every kind of block, made up for these tests."""

from dataclasses import replace
from datetime import date

from rapportgen.document.blocks import (
    Attachment,
    Block,
    Box,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Emphasis, Inlines, LineBreak, Link, Strong, Text


def line(text: str) -> Inlines:
    return (Text(text),)


def paragraph(text: str) -> Paragraph:
    return Paragraph(line(text))


def heading(level: int, text: str, number: str | None = None) -> Heading:
    return Heading(level, line(text), number)


def row(*cells: str) -> Row:
    return Row(tuple(map(line, cells)))


COVER = Box(
    "omslag",
    (
        paragraph("Projektplan"),
        heading(0, "Tillbaka i arbete genom samlat stöd"),
        Facts(
            (
                Fact("Projektägare", line("Lövsta kommun, arbetsmarknadsenheten")),
                Fact("Sökt av", line("Samordningsförbundet Norra Dalen")),
                Fact("Period", line("1 september 2024 – 31 augusti 2026")),
                Fact("Sökta medel", line("2 890 000 kr")),
                Fact("Diarienummer", ()),
            )
        ),
    ),
)

BACKGROUND: tuple[Block, ...] = (
    heading(1, "Bakgrund", "1"),
    paragraph(
        "I Norra Dalen möter omkring 340 personer i arbetsför ålder varje år minst tre myndigheter "
        "utan att någon av dem håller ihop planeringen. Försäkringskassan, Arbetsförmedlingen, "
        "regionen och kommunen beskriver samma glapp: den som är för sjuk för att söka arbete men "
        "för frisk för sjukpenning blir stående mellan systemen."
    ),
    Paragraph(
        (
            Text("Förstudien från 2023 visade att väntetiden mellan första mötet och en "),
            Strong(line("gemensam planering")),
            Text(" i medeltal var "),
            Emphasis(line("fem och en halv månad")),
            Text(". Läs mer på "),
            Link(line("förbundets webbplats"), "https://www.exempel.se/forstudie"),
            Text(" eller skriv till "),
            Link(line("kansliet"), "mailto:kansli@exempel.se"),
            Text("."),
        )
    ),
    heading(2, "Målgrupp", "1.1"),
    paragraph("Projektet vänder sig till personer mellan 18 och 64 år som"),
    List(
        (
            (paragraph("har stöd från minst två av parterna,"),),
            (
                paragraph("har varit utan arbete i mer än ett år, varav särskilt"),
                List(
                    (
                        (paragraph("unga som varken arbetar eller studerar,"),),
                        (paragraph("personer med långvarig smärta eller utmattning,"),),
                    )
                ),
            ),
            (paragraph("själva vill delta och har samtyckt till att uppgifter delas."),),
        )
    ),
    heading(3, "Avgränsning", "1.1.1"),
    paragraph(
        "Den som redan har en plats i en annan insats hos förbundet räknas inte in. Beslut om "
        "plats fattas av handläggargruppen och kan omprövas efter tre månader."
    ),
    Box(
        "citat",
        (
            paragraph(
                "För första gången satt alla vid samma bord, och det var jag som höll i pennan."
            ),
        ),
    ),
    heading(2, "Metod", "1.2"),
    List(
        (
            (paragraph("Kartläggning under fyra veckor tillsammans med en samordnare."),),
            (
                paragraph("Gemensam planering med alla berörda parter vid samma möte."),
                paragraph("Planen skrivs under av deltagaren och följs upp var sjätte vecka."),
            ),
            (paragraph("Stegvis arbetsträning hos en arbetsgivare i närområdet."),),
        ),
        ordered=True,
    ),
)

GOALS = (
    heading(1, "Mål", "2"),
    paragraph("Målen följs upp varje halvår av styrgruppen."),
    Table(
        "Mål och utfall",
        (
            Column(line("Mål"), weight=4),
            Column(line("Indikator"), weight=3),
            Column(line("Målvärde"), "right", 1.5),
            Column(line("Utfall"), "right", 1.5),
        ),
        (
            row("Platserna fylls", "Fyllda platser av 48", "minst 39", "41"),
            row("Fler går till arbete eller studier", "Andel avslutade", "minst 35 %", "38,5 %"),
            row("Väntan på planering blir kortare", "Veckor i medeltal", "högst 6", "−"),
        ),
    ),
)

ACTIVITIES = (
    ("Rekrytering av samordnare och lokal", "september – oktober 2024", "Projektledaren"),
    ("Kartläggning av de första tolv deltagarna", "november – december 2024", "Samordnarna"),
    ("Utbildning i motiverande samtal", "januari 2025", "Regionen"),
    ("Gemensam planering, första omgången", "februari – maj 2025", "Handläggargruppen"),
    ("Halvtidsuppföljning och rapport", "september 2025", "Styrgruppen"),
    ("Arbetsträning hos lokala arbetsgivare", "hösten 2025", "Arbetsförmedlingen"),
    ("Spridningsdag för hela länet", "april 2026", "Förbundets kansli"),
    ("Utvärdering och slutrapport", "juni – augusti 2026", "Extern utvärderare"),
)
DETAIL = (
    "Parterna avsätter tid i ordinarie verksamhet och utser var sin kontaktperson. Arbetet "
    "dokumenteras i den gemensamma planen, och avvikelser tas upp i styrgruppen vid nästa möte."
)

TIMETABLE = (
    heading(1, "Tidplan", "3"),
    Table(
        "Aktiviteter",
        (
            Column(line("Aktivitet"), weight=3),
            Column(line("Tid"), weight=2),
            Column(line("Innehåll"), weight=5),
            Column(line("Ansvarig"), weight=2),
        ),
        tuple(row(name, when, DETAIL, who) for name, when, who in ACTIVITIES),
    ),
)

BUDGET = (
    heading(1, "Budget", "4"),
    paragraph("Alla belopp är i kronor och inklusive lönebikostnader."),
    Table(
        "Kostnader per post och år",
        (
            Column(line("Post"), weight=3),
            Column(line("Beräkning"), weight=4),
            Column(line("2024"), "right", 1.6),
            Column(line("2025"), "right", 1.6),
            Column(line("Belopp"), "right", 2),
        ),
        (
            row(
                "Samordnare",
                "2 × 1,0 tjänst × 24 mån × 48 000 kr",
                "384 000 kr",
                "1 920 000 kr",
                "2 304 000 kr",
            ),
            row(
                "Projektledare",
                "1 × 0,5 tjänst × 20 mån × 52 000 kr",
                "104 000 kr",
                "416 000 kr",
                "520 000 kr",
            ),
            replace(
                row("Summa lön", "", "488 000 kr", "2 336 000 kr", "2 824 000 kr"), kind="subtotal"
            ),
            row("Lokal och material¹", "", "16 000 kr", "40 000 kr", "56 000 kr"),
            row("Återbetalt förskott", "", "0 kr", "−10 000 kr", "−10 000 kr"),
            row("Extern utvärdering²", "tillkommer", "", "", ""),
            replace(row("Summa", "", "504 000 kr", "2 366 000 kr", "2 870 000 kr"), kind="sum"),
        ),
        notes=(
            line("¹ Lokalen delas med kommunens arbetsmarknadsenhet."),
            line("² Kostnaden är öppen och ingår inte i summan."),
        ),
    ),
)

SIGNATURE = Box(
    "underskrift",
    (
        heading(1, "Underskrift"),
        Paragraph((Text("För Lövsta kommun"), LineBreak(), Text("Arbetsmarknadsenheten"))),
        Facts((Fact("Ort och datum", ()), Fact("Namnteckning", ()), Fact("Namnförtydligande", ()))),
    ),
)

DATA = Attachment(
    "projekt.yaml", "application/yaml", "Projektets uppgifter.", "namn: Lövsta\n".encode()
)

SAMPLE = Document(
    title="Tillbaka i arbete genom samlat stöd",
    kind="Projektplan",
    author="Samordningsförbundet Norra Dalen",
    date=date(2024, 5, 6),
    blocks=(COVER, *BACKGROUND, *GOALS, *TIMETABLE, *BUDGET, SIGNATURE),
    keywords=("finsam", "projektplan"),
    attachments=(DATA,),
)
