"""What a text is laid out with goes with the text, so that a process can make PDFs all day."""

from typing import Any

import pytest
from weasyprint import CSS, HTML
from weasyprint.text.ffi import ffi, pango
from weasyprint.text.fonts import FontConfiguration
from weasyprint.text.line_break import Layout

from rapportgen.packs.typsnitt import DEFAULT_FONT
from rapportgen.writers.pdf import render
from rapportgen.writers.pdf.fetcher import ClosedFetcher
from rapportgen.writers.pdf.fonts import font_files, font_style
from rapportgen.writers.pdf.letting_go import new_fonts
from rapportgen.writers.pdf.manuscript import Manuscript

FEATURES = "<style>p { font-variant-numeric: proportional-nums } i { letter-spacing: 1px }</style>"
PAGE = f"{FEATURES}<p>År 2026 <i>och 2027</i></p><table><td>12 345</table>"


def owners_of_lists(fonts: FontConfiguration, monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """Return how many owners the lists of features have, of the texts of a page in some fonts."""
    set_up, owners = Layout.setup, set[int]()

    def count(layout: Layout, style: Any) -> None:
        set_up(layout, style)
        features = pango.pango_layout_get_attributes(layout.layout)
        if features != ffi.NULL:
            # Pango has no call that tells the number, with which its record of a list begins.
            owners.add(ffi.cast("unsigned int *", features)[0])

    monkeypatch.setattr(Layout, "setup", count)
    HTML(string=PAGE).render(font_config=fonts)
    return owners


def test_a_list_of_features_belongs_to_its_text_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert owners_of_lists(new_fonts(), monkeypatch) == {1}


def test_lists_in_fonts_of_others_are_left_as_the_library_leaves_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert owners_of_lists(FontConfiguration(), monkeypatch) == {2}


def test_pages_are_the_same_as_when_everything_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(fonts: FontConfiguration) -> bytes:
        style, fetcher = font_style(DEFAULT_FONT), ClosedFetcher(font_files(DEFAULT_FONT))
        css = CSS(string=style + render.STYLE, url_fetcher=fetcher, font_config=fonts)
        set_in = render.Type(fonts, css)
        monkeypatch.setattr(render, "type_of", lambda _font: set_in)
        return render.render(Manuscript(PAGE))

    assert made(new_fonts()) == made(FontConfiguration())


def test_a_page_without_features_is_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("test_pdf_letting_go.PAGE", "<p>År 2026")

    assert owners_of_lists(new_fonts(), monkeypatch) == set()
