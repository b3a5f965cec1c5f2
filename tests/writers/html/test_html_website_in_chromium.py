"""A page of a website in Chromium: by keyboard, on a telephone, on paper, in forced colours."""

from dataclasses import replace
from pathlib import Path

import pytest
from browser import seen
from examples import example, made
from html_nodes import document, line
from programs import printed_text

from rapportgen.document.blocks import Heading, Paragraph
from rapportgen.document.inlines import Footnote
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write

FOCUSED = "document.activeElement.innerText"
TOP = "Math.round(document.querySelector('#avsnitt-4').getBoundingClientRect().top)"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "sida.html"
    project = "gron-prerehabilitering-vara"
    path.write_bytes(write(made(project, "webbsida"), example(project)[2].tema))
    return path


def test_the_first_stop_of_the_keyboard_leads_past_the_navigation(page: Path) -> None:
    tab, focused = {"press": "Tab"}, {"run": FOCUSED}
    back, enter, place = {"press": "Shift+Tab"}, {"press": "Enter"}, {"run": "location.hash"}
    result = seen(page, tab, focused, tab, focused, back, enter, place, tab, focused)
    first, second, reached, after = result.answers
    assert (first, second, reached) == ("Hoppa till innehållet", "Bakgrund", "#innehall")
    assert after.startswith("Mål som mäts")


def test_the_skip_link_is_seen_when_it_has_the_focus(page: Path) -> None:
    left = {"run": "document.querySelector('.hoppa').getBoundingClientRect().left"}
    before, after = seen(page, left, {"press": "Tab"}, left).answers
    assert before < -100
    assert after == 0


def test_a_link_of_the_navigation_leads_to_its_section(page: Path) -> None:
    click = {"run": "document.querySelector('.vagar a[href=\"#avsnitt-4\"]').click()"}
    calm = {"media": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
    _, top = seen(page, calm, click, {"run": TOP}, height=400).answers
    assert 0 <= top < 60


def test_only_readers_who_do_not_mind_see_the_page_move(page: Path) -> None:
    behaviour = {"run": "getComputedStyle(document.documentElement).scrollBehavior"}
    calm = {"media": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
    assert seen(page, behaviour, calm, behaviour).answers == ["smooth", "auto"]


@pytest.mark.parametrize("width", [320, 390, 800, 1280, 1920])
def test_no_screen_needs_scrolling_sideways(page: Path, width: int) -> None:
    measure = {"run": "document.documentElement.scrollWidth"}
    [found] = seen(page, measure, width=width).answers
    assert found <= width


def test_lines_are_no_longer_than_easily_read(page: Path) -> None:
    measure = {"run": "document.querySelector('main p').getBoundingClientRect().width"}
    em = {"run": "parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"}
    width, size = seen(page, measure, em, width=1920).answers
    assert width / size < 45


def test_in_the_readers_own_colours_the_head_keeps_its_edge(page: Path) -> None:
    border = {"run": "getComputedStyle(document.querySelector('.topp')).borderBottomWidth"}
    forced = {"media": [{"name": "forced-colors", "value": "active"}]}
    assert seen(page, border, forced, border).answers == ["0px", "2px"]


def test_paper_has_the_sections_and_no_navigation(page: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "sida.pdf"
    seen(page, {"pdf": str(pdf)})
    text = printed_text(pdf)
    assert text.startswith("PROJEKTSIDA Grön prerehabilitering Vara Projektägare")
    assert text.count("Kontakt") == 1
    assert "Sida 2 av 2" in text


def test_a_note_and_its_place_lead_to_each_other(tmp_path: Path) -> None:
    path = tmp_path / "sida.html"
    noted = Paragraph((*line("Text"), Footnote(line("En not."))))
    shown = replace(document(Heading(1, line("Mål")), noted), form="webbsida")
    path.write_bytes(write(shown, Tema()))
    follow = {"run": "document.querySelector('[role=doc-noteref]').click()"}
    back = {"run": "document.querySelector('[role=doc-backlink]').click()"}
    target = {"run": "document.querySelector(':target').textContent"}
    _, note, _, place = seen(path, follow, target, back, target).answers
    assert (note, place) == ("En not. ↑", "1")
