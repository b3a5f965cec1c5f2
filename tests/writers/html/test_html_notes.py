"""Notes are numbers in the text, and texts at the end with a way back."""

import re

from html_nodes import document, line

from rapportgen.document.blocks import Box, Column, Heading, List, Paragraph, Row, Table
from rapportgen.document.inlines import Footnote, Inlines, Link
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write
from rapportgen.writers.html.inlines import inlines
from rapportgen.writers.html.notes import endnotes, noting


def note(text: str) -> Footnote:
    return Footnote(line(text))


def reference(number: int) -> str:
    link = f'<a href="#not-{number}" id="hit-{number}" role="doc-noteref">{number}</a>'
    return f'<sup class="not">{link}</sup>'


def way_back(number: int) -> str:
    label = f"Tillbaka till texten vid not {number}"
    return f'<a href="#hit-{number}" role="doc-backlink" aria-label="{label}">↑</a>'


def shown(content: Inlines) -> tuple[str, list[str]]:
    with noting() as notes:
        return inlines(content), [note.text for note in notes.said.values()]


def way_back_to(number: int, time: int, of: int) -> str:
    place = f"hit-{number}" if time == 1 else f"hit-{number}-{time}"
    label = f"Tillbaka till texten vid not {number}, ställe {time} av {of}"
    return f'<a href="#{place}" role="doc-backlink" aria-label="{label}">↑</a>'


def test_a_note_is_a_number_that_leads_to_its_text() -> None:
    assert shown((*line("Mål"), note("Ett & annat"))) == (
        f"Mål{reference(1)}",
        ["Ett &amp; annat"],
    )


def test_a_note_in_a_note_comes_after_it() -> None:
    inside = Footnote((*line("yttre"), note("inre")))
    assert shown((inside, note("sist"))) == (
        reference(1) + reference(3),
        [f"yttre{reference(2)}", "inre", "sist"],
    )


def test_a_note_to_a_link_stands_beside_it_since_links_hold_no_links() -> None:
    link = Link((*line("sidan"), note("hämtad i dag")), "https://exempel.se/")
    assert shown((link,)) == (
        f'<a href="https://exempel.se/">sidan</a>{reference(1)}',
        ["hämtad i dag"],
    )


def test_the_texts_stand_last_each_with_a_way_back() -> None:
    with noting() as notes:
        assert endnotes(notes) == ()
        inlines((note("Ett"), note("Två")))
        assert endnotes(notes) == (
            '<section class="slutnoter" role="doc-endnotes" aria-labelledby="noter">',
            '<h2 id="noter">Noter</h2>',
            "<ol>",
            f'<li id="not-1">Ett {way_back(1)}</li>',
            f'<li id="not-2">Två {way_back(2)}</li>',
            "</ol>",
            "</section>",
        )


def test_notes_that_say_the_same_are_one_note_with_several_ways_back() -> None:
    again = '<a href="#not-1" id="hit-1-2" role="doc-noteref">1</a>'
    with noting() as notes:
        assert inlines((note("Ett"), note("Två"), note("Ett"))) == (
            f'{reference(1)}{reference(2)}<sup class="not">{again}</sup>'
        )
        ways = f"{way_back_to(1, 1, 2)} {way_back_to(1, 2, 2)}"
        assert endnotes(notes)[3:5] == (
            f'<li id="not-1">Ett {ways}</li>',
            f'<li id="not-2">Två {way_back(2)}</li>',
        )


def start(number: int) -> str:
    return f'<ol start="{number}" style="counter-reset:list-item {number - 1}">'


def test_on_paper_notes_stand_at_the_end_of_their_section_and_before_what_is_signed() -> None:
    html = write(
        document(
            Box("omslag", (Heading(0, (*line("Namn"), note("på omslaget"))),)),
            Heading(1, line("Ett")),
            Paragraph((note("i första"), note("igen"))),
            Heading(1, line("Två")),
            Paragraph((note("igen"),)),
            Heading(1, line("Tre")),
            Paragraph((note("i tredje"),)),
            Heading(1, line("Underskrift")),
            Box("underskrift", (Paragraph((note("i rutan"),)),)),
        ),
        Tema(),
    ).decode()
    found = re.findall(
        r'<h[12]>\w+|aria-label="Not[^"]*"|<ol.*>|<li id="not-\d"|underskrift">', html
    )
    assert found == [
        *("<h1>Namn", "<h2>Ett"),
        *('aria-label="Noter 1 till 3"', start(1)),
        *('<li id="not-1"', '<li id="not-2"', '<li id="not-3"', "<h2>Två", "<h2>Tre"),
        *('aria-label="Not 4"', start(4), '<li id="not-4"'),
        *('aria-label="Not 5"', start(5), '<li id="not-5"'),
        *("<h2>Underskrift", 'underskrift">'),
    ]


def test_notes_are_numbered_through_the_document_in_the_order_they_are_read() -> None:
    column = Column((*line("Post"), note("i huvudet")))
    table = Table(
        "Kostnader", (column,), (Row(((*line("Lön"), note("i cellen")),)),), ((note("i noten"),),)
    )
    items = List(((Paragraph((note("i listan"),)),),))
    html = write(document(items, table, Paragraph((note("i stycket"),))), Tema()).decode()
    texts = ["i listan", "i huvudet", "i cellen", "i noten", "i stycket"]
    for number, text in enumerate(texts, 1):
        assert html.count(reference(number)) == 1
        assert f'<li id="not-{number}">{text} <a' in html
