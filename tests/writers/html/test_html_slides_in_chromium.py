"""Slides in Chromium: what is shown has room, keys turn them, each is a page on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from browser import Seen, Visit, seen, visited
from examples import example, made, possible_documents
from html_nodes import COVER, document, line
from programs import run

from rapportgen.document.blocks import Block, Heading, Paragraph
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write

CALM = {"media": [{"name": "prefers-reduced-motion", "value": "reduce"}]}
SIZES = ((1920, 1080), (1024, 768), (800, 1280), (390, 844), (320, 568))

# The height of each slide, and how much of what it holds lies outside it or its frame.
MEASURES = """[...document.querySelectorAll(".bild")].map((slide) => {
  const foot = slide.querySelector(".bildfot").getBoundingClientRect();
  const inside = [...slide.querySelectorAll(".yta *")].map((e) => e.getBoundingClientRect());
  return {
    height: slide.offsetHeight,
    above: Math.max(0, ...inside.map((box) => Math.round(box.bottom - foot.top))),
    beside: slide.scrollWidth - slide.clientWidth,
    framed: Math.max(0, ...[...slide.querySelectorAll(".rulla")].map((frame) =>
      frame.scrollWidth - frame.clientWidth)),
  };
})"""
PAGE_BESIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
PAINTED = """[...document.querySelectorAll(".logotyp")].map((logo) =>
  [logo.localName, getComputedStyle(logo).backgroundImage === "none"])"""
LOGO = Logo(
    b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"/>',
    "image/svg+xml",
    400,
    80,
    "Förbundets logotyp",
)
SHOWN = """[...document.querySelectorAll(".bild")].findIndex((slide) =>
  Math.abs(slide.getBoundingClientRect().top) < 2) + 1"""


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return every document of the examples as slides."""
    folder = tmp_path_factory.mktemp("slides")
    pages = []
    for project, name in possible_documents():
        shown = replace(made(project, name), form="bildspel")
        pages.append(folder / f"{project}-{name}.html")
        pages[-1].write_bytes(write(shown, example(project)[2].tema))
    return pages


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """Return three slides with a title."""
    sections = [_slide(name, 5) for name in ("Ett", "Två", "Tre")]
    return slides(tmp_path, COVER, *(block for section in sections for block in section))


def _slide(name: str, words: int) -> tuple[Block, ...]:
    return Heading(1, line(name), anchor=name), Paragraph(line("ord " * words))


def slides(folder: Path, *blocks: Block) -> Path:
    path = folder / "bilder.html"
    path.write_bytes(write(replace(document(*blocks), form="bildspel"), Tema()))
    return path


def shown_after(path: Path, *keys: str) -> list[int]:
    """Return the number of the slide at the top of the window after each of the keys."""
    steps = [step for key in keys for step in ({"press": key}, {"run": SHOWN})]
    answered = seen(path, CALM, *steps)
    assert answered.said == []
    return answered.answers


def test_every_slide_of_every_example_has_room_for_what_it_shows(examples: list[Path]) -> None:
    measured = visited([Visit(page, [{"run": MEASURES}]) for page in examples])
    slides = [slide for each in measured for slide in each.answers[0]]
    assert len(slides) > 80
    fits = {"height": 720, "above": 0, "beside": 0, "framed": 0}
    assert [slide for slide in slides if slide != fits] == []


def test_nothing_is_cut_off_on_any_screen(examples: list[Path]) -> None:
    steps = [step for size in SIZES for step in ({"resize": size}, {"run": MEASURES})]
    measured = visited([Visit(page, steps) for page in examples])
    for answers in (each.answers for each in measured):
        for (_, height), slides in zip(SIZES, answers, strict=True):
            assert [s for s in slides if s["height"] < height or s["above"] or s["beside"]] == []


def test_a_narrow_screen_is_scrolled_in_one_direction_only(
    examples: list[Path], tmp_path: Path
) -> None:
    long = replace(document(COVER, *_slide("Samverkansutvecklingsarbetsgrupper", 9)), draft=True)
    path = tmp_path / "lang.html"
    tema = Tema(sidhuvud="Samordningsförbundet Samverkansutvecklingsområdet")
    path.write_bytes(write(replace(long, form="bildspel"), tema, Assets(logo=LOGO)))
    pages = [path, *examples]
    found = visited([Visit(page, [{"run": PAGE_BESIDE}], width=320, height=568) for page in pages])
    assert [each.answers for each in found] == [[0]] * len(pages)


def test_the_logo_is_painted_once_on_each_slide(tmp_path: Path) -> None:
    path = tmp_path / "logotyp.html"
    shown = replace(document(COVER, *_slide("Mål", 5)), form="bildspel")
    path.write_bytes(write(shown, Tema(), Assets(logo=LOGO)))
    answered = seen(path, {"run": PAINTED}).answers
    assert answered == [[["img", True], ["div", False]]]


def test_keys_turn_the_slides(three: Path) -> None:
    assert shown_after(three, "ArrowRight", "ArrowDown", "PageDown", "Space") == [2, 3, 4, 4]
    assert shown_after(three, "End", "ArrowLeft", "ArrowUp", "PageUp", "PageUp") == [4, 3, 2, 1, 1]
    assert shown_after(three, "Space", "End", "Home") == [2, 4, 1]


def test_the_slide_that_is_shown_has_the_focus_so_that_it_is_read(three: Path) -> None:
    focused = "document.activeElement.getAttribute('aria-labelledby')"
    assert seen(three, CALM, {"press": "ArrowRight"}, {"run": focused}).answers == ["Ett"]


def test_a_slide_that_is_higher_than_the_window_is_scrolled_to_its_end_first(
    tmp_path: Path,
) -> None:
    path = slides(tmp_path, *_slide("Lång", 180), *_slide("Kort", 5))
    bottom = "document.querySelector('.bild').getBoundingClientRect().bottom"
    first = {"run": bottom}
    keys = ({"press": "Space"}, first, *[{"press": "Space"}] * 4, {"run": SHOWN})
    result: Seen = seen(path, CALM, first, *keys, width=390, height=200)
    before, after, shown = result.answers
    assert before > 400
    assert before - after == pytest.approx(160, abs=2)
    assert shown == 2


def test_the_space_bar_unfolds_notes_that_have_the_focus(tmp_path: Path) -> None:
    path = slides(tmp_path, *_slide("En rubrik utan slut " * 30, 5), *_slide("Kort", 5))
    focus = "document.querySelector('summary').focus()"
    unfolded = "document.querySelector('details').open"
    steps = ({"run": focus}, {"press": "Space"}, {"run": unfolded}, {"run": SHOWN})
    assert seen(path, CALM, *steps).answers[-2:] == [True, 1]


def test_without_script_the_slides_still_scroll_one_by_one(three: Path) -> None:
    without = ({"script": False}, CALM)
    assert seen(three, *without, {"press": "PageDown"}, {"run": SHOWN}).answers == [2]
    numbers = "[...document.querySelectorAll('.bildnummer')].map((e) => e.innerText)"
    assert seen(three, *without, {"run": numbers}).answers == [
        ["1 av 4", "2 av 4", "3 av 4", "4 av 4"]
    ]


def test_each_slide_is_a_page_on_paper(three: Path, examples: list[Path], tmp_path: Path) -> None:
    pages = [three, *examples]
    prints = [tmp_path / f"{number}.pdf" for number in range(len(pages))]
    count = {"run": "document.querySelectorAll('.bild').length"}
    steps = [[{"pdf": str(pdf)}, count] for pdf in prints]
    for pdf, counted in zip(prints, visited(list(map(Visit, pages, steps))), strict=True):
        facts = dict(row.split(":", 1) for row in run("pdfinfo", pdf).splitlines())
        assert [int(facts["Pages"])] == counted.answers
        assert facts["Page size"].strip() == "960 x 540 pts"
