"""The PDF is set in the font of the theme, where the program carries it, and is as accessible."""

import re
from pathlib import Path

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE
from programs import run
from verapdf import verdicts

from rapportgen.packs.tema import Tema, Typsnitt
from rapportgen.packs.typsnitt import CARRIED_FONTS
from rapportgen.paper.fonts import FAMILIES


@pytest.fixture(scope="module")
def by_font(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the sample in each of the fonts."""
    return {
        font: saved(tmp_path_factory.mktemp("pdf"), SAMPLE, Tema(typsnitt=Typsnitt(sida=font)))
        for font in (*CARRIED_FONTS, "Comic Sans MS")
    }


def fonts(path: Path) -> set[str]:
    """Return the names of the fonts in a PDF, without what tells that they are parts of them."""
    lines = run("pdffonts", path).splitlines()[2:]
    return {re.sub(r"^[A-Z]{6}\+", "", line.split()[0]) for line in lines}


def test_the_fonts_that_themes_may_choose_are_those_that_the_writer_has() -> None:
    assert tuple(FAMILIES) == CARRIED_FONTS


@pytest.mark.parametrize("font", CARRIED_FONTS)
def test_a_page_is_set_in_the_four_faces_of_its_font(by_font: dict[str, Path], font: str) -> None:
    name = f"{font.replace(' ', '-')}-rapportgen"

    assert {f for f in fonts(by_font[font]) if f.startswith(name)} == {
        name,
        f"{name}-Italic",
        f"{name}-Semi-Bold",
        f"{name}-Bold",
    }


def test_letters_that_a_font_lacks_are_set_in_one_that_comes_along_too(
    by_font: dict[str, Path],
) -> None:
    others = {font: {f for f in fonts(path) if font[:6] not in f} for font, path in by_font.items()}

    assert others.pop("Hanken Grotesk") == {"Source-Sans-Pro-rapportgen"}
    assert others.pop("Comic Sans MS") == fonts(by_font["Source Sans Pro"])
    assert others == {"Source Sans Pro": set(), "Source Serif Pro": set(), "Roboto": set()}


def test_every_font_is_archived_and_read_aloud_as_well(by_font: dict[str, Path]) -> None:
    found = verdicts("3a,ua1", by_font.values())

    assert len(found) == 2 * len(by_font)
    assert {key: verdict.failed for key, verdict in found.items() if verdict.failed} == {}
