"""Slides: a title, one slide for each section, numbers, and a script that the policy knows."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

from html_nodes import CHART, COVER, GOAL, TABLE, document, line

from rapportgen.document.blocks import Block, Document, Heading, Paragraph
from rapportgen.document.inlines import Footnote
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import shortfalls, write


def slides(*blocks: Block) -> Document:
    return replace(document(*blocks), form="bildspel")


def body(shown: Document) -> list[str]:
    html = write(shown, Tema()).decode()
    main = re.search(r"(?s)<main.*</main>", html)
    assert main
    return main[0].splitlines()


def test_the_cover_is_the_first_slide_and_each_section_one_more() -> None:
    assert body(slides(COVER, GOAL, Paragraph(line("Fler i arbete.")))) == [
        '<main id="innehall">',
        '<div class="bild titelbild">',
        '<div class="yta">',
        "<p>Presentation</p>",
        "<h1>Titel</h1>",
        "<dl>",
        "<dt>Period</dt><dd>2018</dd>",
        "</dl>",
        "</div>",
        '<div class="bildfot">',
        '<p class="bildnummer">1 av 2</p>',
        "</div>",
        "</div>",
        '<section class="bild" aria-labelledby="avsnitt-1">',
        '<h2 id="avsnitt-1">Mål</h2>',
        '<div class="yta steg-0">',
        "<p>Fler i arbete.</p>",
        "</div>",
        '<div class="bildfot">',
        '<p class="bildnummer">2 av 2</p>',
        "</div>",
        "</section>",
        "</main>",
    ]


def test_every_slide_of_a_draft_says_so() -> None:
    lines = body(replace(slides(COVER, GOAL), draft=True))
    assert lines.count('<p class="utkast">UTKAST</p>') == 2


def test_notes_are_the_last_slide() -> None:
    lines = body(slides(GOAL, Paragraph((*line("Text"), Footnote(line("En not"))))))
    assert '<p class="bildnummer">2 av 2</p>' in lines
    assert lines.index('<h2 id="noter">Noter</h2>') > lines.index(
        '<p class="bildnummer">1 av 2</p>'
    )


def test_a_chart_stands_beside_its_table() -> None:
    lines = body(slides(GOAL, Heading(2, line("Del")), CHART, TABLE))
    assert lines[lines.index("<h3>Del</h3>") + 1] == '<div class="bredvid">'


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


def test_a_slide_that_no_screen_holds_is_told() -> None:
    long = replace(
        document(Heading(1, line("Metod"), anchor="a"), Paragraph(line("ord " * 1200))),
        form="bildspel",
    )

    assert [fault.message for fault in shortfalls(long, Tema())] == [
        "Bilden ”Metod” blir högre än skärmen och måste rullas."
    ]
    assert list(shortfalls(replace(long, form="handling"), Tema())) == []
