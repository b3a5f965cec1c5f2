"""The file is whole, closed and shows every text only as text."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

from html_nodes import document, line
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportgen import __version__
from rapportgen.document.blocks import (
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
from rapportgen.document.inlines import Emphasis, Link, Strong
from rapportgen.packs.tema import Tema, Typsnitt
from rapportgen.writers.html import write

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


class Reader(HTMLParser):
    """Reads a file back: its elements with attributes, and its text outside the styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._style = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.texts.append(data)

    @property
    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]


def without_styles(html: bytes) -> str:
    return re.sub(r"(?s)<style.*?</style>\n", "", html.decode())


def test_the_file_is_a_whole_page_in_swedish() -> None:
    cover = Box("omslag", (Heading(0, line("Titel & mer")),))
    whole = Document(
        "Titel & mer",
        "Ansökan",
        'Förbundet "A"',
        date(2018, 10, 1),
        (cover, Paragraph(line("Text."))),
        ("finsam", "stöd"),
    )
    assert without_styles(write(whole, Tema())) == (
        "<!DOCTYPE html>\n"
        '<html lang="sv-SE">\n'
        "<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>Ansökan: Titel &amp; mer</title>\n"
        '<meta name="author" content="Förbundet &quot;A&quot;">\n'
        '<meta name="description" content="Ansökan för Titel &amp; mer">\n'
        '<meta name="keywords" content="finsam, stöd">\n'
        '<meta name="dcterms.created" content="2018-10-01">\n'
        '<meta name="dcterms.modified" content="2018-10-01">\n'
        f'<meta name="generator" content="rapportgen {__version__}">\n'
        "</head>\n"
        "<body>\n"
        '<a class="hoppa" href="#innehall">Hoppa till innehållet</a>\n'
        "<header>\n"
        '<div class="omslag">\n'
        "<h1>Titel &amp; mer</h1>\n"
        "</div>\n"
        "</header>\n"
        '<main id="innehall">\n'
        "<p>Text.</p>\n"
        "</main>\n"
        "</body>\n"
        "</html>\n"
    )


def test_a_document_without_date_keywords_and_cover_leaves_them_out() -> None:
    html = without_styles(write(document(Paragraph(line("Text."))), Tema()))
    assert "dcterms" not in html
    assert "keywords" not in html
    assert "<header>" not in html


def test_a_draft_says_so_before_everything_else() -> None:
    html = without_styles(write(document(draft=True), Tema()))
    assert '<header>\n<p class="utkast">UTKAST</p>\n</header>\n<main' in html


def test_a_finished_document_does_not_say_that_it_is_a_draft() -> None:
    assert b"UTKAST" not in write(document(), Tema())


def everything(text: str) -> Document:
    """Return a document that shows the text in every place a text can stand."""
    words = line(text)
    styled = (Strong((Emphasis(words),)), Link(words, "https://exempel.se/" + text))
    table = Table(text, (Column(words),), (Row((words,)),), (words,))
    blocks = (
        Heading(1, words, text),
        Paragraph(styled),
        List(((Paragraph(words),),)),
        Facts((Fact(text, words),)),
        table,
        Box("citat", (Paragraph(words),)),
    )
    return Document(text, text, text, None, blocks, (text,))


ORDINARY = Reader(write(everything("ord"), Tema()).decode())


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_any_text_appears_only_as_text(text: str) -> None:
    reader = Reader(write(everything(text), Tema()).decode())
    assert reader.tags == ORDINARY.tags
    assert [value.replace("ord", text) for value in ORDINARY.texts] == reader.texts


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8")))
def test_any_text_in_the_theme_and_titles_stays_inside_the_style(text: str) -> None:
    tema = Tema(sidhuvud=text, typsnitt=Typsnitt(sida=text))
    titled = replace(document(), title=text, kind=text)
    style = write(titled, tema).decode().partition("<style>\n")[2].partition("</style>")[0]
    assert style.rstrip().endswith("}")
    assert "<" not in style


def test_the_file_asks_for_nothing_outside_itself() -> None:
    html = write(everything("ord"), Tema()).decode()
    reader = Reader(html)
    assert not {"script", "link", "img", "iframe", "object", "embed"} & set(reader.tags)
    addresses = [attributes["href"] for tag, attributes in reader.elements if "href" in attributes]
    assert addresses == ["#innehall", "https://exempel.se/ord"]
    assert "url(" not in html
    assert "@import" not in html


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write(everything("ord"), Tema()) == write(everything("ord"), Tema())
