"""Slides: as they are planned, with a foot on each, and a script that the policy knows."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

from html_nodes import COVER, GOAL, TABLE, document, line

from rapportgen.document.blocks import (
    Block,
    Box,
    Contents,
    Document,
    Entry,
    Heading,
    List,
    Paragraph,
)
from rapportgen.document.inlines import Footnote
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import shortfalls, write

LAST = Heading(1, line("Frågor"), anchor="avsnitt-9")


def words(count: int) -> Paragraph:
    return Paragraph(line(" ".join(["ord"] * count)))


def slides(*blocks: Block) -> Document:
    return replace(document(*blocks), form="bildspel")


def body(shown: Document) -> list[str]:
    html = write(shown, Tema()).decode()
    main = re.search(r"(?s)<main.*</main>", html)
    assert main
    return main[0].splitlines()


def test_every_slide_has_its_title_its_text_and_its_foot() -> None:
    assert body(slides(COVER, GOAL, words(5), LAST)) == [
        '<main id="innehall">',
        '<section class="bild titelbild" aria-labelledby="bild-1">',
        '<p class="dokumentslag">Presentation</p>',
        '<h1 id="bild-1" class="satt" style="--grad:3.667em">Titel</h1>',
        '<div class="yta satt" style="--grad:1.667em">',
        "<p>Period: <strong>2018</strong></p>",
        "</div>",
        '<div class="bildfot">',
        '<p class="sidfot">Titel</p>',
        '<p class="bildnummer">1 av 3</p>',
        "</div>",
        "</section>",
        '<section class="bild" aria-labelledby="avsnitt-1">',
        '<h2 id="avsnitt-1" class="satt" style="--grad:2.667em">Mål</h2>',
        '<div class="yta satt" style="--grad:2.167em">',
        "<p>ord ord ord ord ord</p>",
        "</div>",
        '<div class="bildfot">',
        '<p class="sidfot">Titel</p>',
        '<p class="bildnummer">2 av 3</p>',
        "</div>",
        "</section>",
        '<section class="bild titelbild slutbild" aria-labelledby="avsnitt-9">',
        '<h2 id="avsnitt-9" class="satt" style="--grad:3.667em">Frågor</h2>',
        '<div class="yta satt" style="--grad:1.667em">',
        "",
        "</div>",
        '<div class="bildfot">',
        '<p class="sidfot">Titel</p>',
        '<p class="bildnummer">3 av 3</p>',
        "</div>",
        "</section>",
        "</main>",
    ]


def test_every_slide_of_a_draft_says_so() -> None:
    lines = body(replace(slides(COVER, GOAL), draft=True))
    assert lines.count('<p class="utkast">UTKAST</p>') == 2


def test_a_note_stands_in_brackets_where_it_belongs() -> None:
    noted = Paragraph((*line("Text"), Footnote(line("En not")), *line(".")))
    assert "<p>Text (En not).</p>" in body(slides(GOAL, noted, LAST))


def test_the_agenda_is_numbered_and_leads_to_the_first_slide_of_each_section() -> None:
    entries = (Entry(1, None, "Mål", "avsnitt-1"), Entry(1, None, "Frågor", "avsnitt-9"))
    lines = body(slides(Contents("Agenda", entries), GOAL, words(900), LAST))

    at = lines.index('<ol start="1">')
    assert lines[at + 1 : at + 3] == [
        '<li><a href="#avsnitt-1">Mål</a></li>',
        '<li><a href="#avsnitt-9">Frågor</a></li>',
    ]
    assert [row for row in lines if row.startswith("<h2")][1:3] == [
        '<h2 id="avsnitt-1" class="satt" style="--grad:2.667em">Mål (1 av 5)</h2>',
        '<h2 id="bild-3" class="satt" style="--grad:2.667em">Mål (2 av 5)</h2>',
    ]


def test_a_list_that_goes_on_counts_on() -> None:
    items = List(tuple((words(30),) for _ in range(12)), ordered=True)
    starts = re.findall(r'<ol start="(\d+)">', "".join(body(slides(GOAL, items, LAST))))
    assert starts == ["1", "5", "9"]


def test_a_table_has_the_type_and_the_widths_of_the_plan() -> None:
    lines = body(slides(GOAL, TABLE, LAST))
    at = lines.index('<div class="yta satt" style="--grad:1.667em;--luft:0.66em">')

    assert lines[at + 4] == "<caption>Tabell: Mål: T</caption>"
    assert lines[at + 5] == '<colgroup><col style="width:100%"></colgroup>'


def test_a_quotation_stands_with_the_one_who_says_it() -> None:
    quotes = [Box("citat", (Paragraph(line(f"”{n}”")), Paragraph(line("– Nora")))) for n in (1, 2)]
    lines = body(slides(GOAL, *quotes, LAST))

    assert lines[1] == '<section class="bild citatbild" aria-labelledby="avsnitt-1">'
    assert lines[4:8] == [
        "<blockquote>",
        "<p>”1”</p>",
        '<p class="kalla">– Nora</p>',
        "</blockquote>",
    ]


def test_the_logo_is_on_every_slide_and_read_aloud_on_the_first() -> None:
    logo = Logo(b"x", "image/png", 4, 2, "Förbundets logotyp")
    html = write(slides(COVER, GOAL, words(5), LAST), Tema(), Assets(logo)).decode()

    assert html.count('alt="Förbundets logotyp"') == 1
    assert html.count('<div class="logotyp"></div>') == 2
    assert "--logotyp: url(data:image/png;base64,eA==);" in html


def test_what_has_no_room_is_unfolded_from_the_foot() -> None:
    long = "En rubrik utan slut " * 30
    lines = body(slides(Heading(1, line(long), anchor="a"), words(5), LAST))

    at = lines.index('<details class="anteckningar">')
    assert lines[at + 1 : at + 4] == [
        "<summary>Anteckningar</summary>",
        f"<p>{long.strip()}</p>",
        "</details>",
    ]


def test_a_faint_accent_is_darkened_as_in_charts_and_powerpoint() -> None:
    tema = Tema.model_validate({"färger": {"accent": "#ffd700"}})
    html = write(slides(COVER, GOAL), tema).decode()

    for token in ("--accent: #806c00;", "--rubrik: #806c00;", "--pa-accent: #ffffff;"):
        assert token in html


def test_the_policy_allows_the_script_of_the_slides_and_no_other() -> None:
    html = write(slides(GOAL), Tema()).decode()
    [script] = re.findall(r"(?s)<script>(.*?)</script>", html)
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        f"script-src 'sha256-{digest}'\"" in html
    )


def test_a_paper_and_a_web_page_have_no_script() -> None:
    for form in ("handling", "webbsida"):
        html = write(replace(document(GOAL), form=form), Tema()).decode()
        assert "<script" not in html
        assert "script-src" not in html


def test_what_slides_have_no_room_for_is_told_and_a_paper_has_room_for_all() -> None:
    long = slides(Heading(1, line("En rubrik utan slut " * 30), anchor="a"), words(5))

    assert [fault.rule.code for fault in shortfalls(long, Tema())] == ["RG904"]
    assert list(shortfalls(replace(long, form="handling"), Tema())) == []
