"""Documents on a telephone: charts are drawn for it, tables scroll in frames that say so."""

from pathlib import Path

import pytest
from browser import seen
from examples import example, made

from rapportgen.writers.html import write

WIDTH = {"run": "document.documentElement.scrollWidth"}
SMALLEST = {
    "run": "Math.min(...[...document.querySelectorAll('.ritning text')]"
    ".filter(text => text.checkVisibility())"
    ".map(text => text.getScreenCTM().a * parseFloat(getComputedStyle(text).fontSize)))"
}
WIDEST = {
    "run": "Math.max(...[...document.querySelectorAll('.ritning')]"
    ".map(picture => picture.getBoundingClientRect().right))"
}
HINTS = {
    "run": "[...document.querySelectorAll('figure.tabell')].map(figure => ["
    "getComputedStyle(figure, '::before').content.includes('sidled'),"
    " figure.firstElementChild.scrollWidth > figure.firstElementChild.clientWidth])"
}
SCROLLED = {
    "run": "[document.activeElement.tabIndex, document.activeElement.getAttribute('role'),"
    " document.activeElement.getAttribute('aria-label')]"
}
FOCUS = {"run": "document.querySelector('.tabell.bred .rulla').focus()"}


@pytest.fixture(scope="module", params=["slutrapport", "projektplan", "webbsida"])
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("telefon") / f"{request.param}.html"
    project = "exempelprojektet"
    path.write_bytes(write(made(project, request.param), example(project)[2].tema))
    return path


@pytest.mark.parametrize("width", [320, 390, 600, 700, 720])
def test_charts_fit_the_screen_with_text_that_can_be_read(page: Path, width: int) -> None:
    page_width, smallest, widest = seen(page, WIDTH, SMALLEST, WIDEST, width=width).answers
    assert page_width <= width
    assert smallest >= 10.9
    assert widest <= width


def test_a_table_that_scrolls_says_so(page: Path) -> None:
    hints = seen(page, HINTS, width=320).answers[0]
    assert all(told or not scrolls for told, scrolls in hints)
    assert any(told for told, _ in hints)
    assert not any(told for told, _ in seen(page, HINTS, width=1280).answers[0])


def test_the_frame_of_a_table_is_a_named_stop_of_the_keyboard(page: Path) -> None:
    _, (index, role, label) = seen(page, FOCUS, SCROLLED, width=320).answers
    assert (index, role) == (0, "region")
    assert label
