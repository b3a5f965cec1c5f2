from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from programs import missing, run

from rapportgen.writers.docx.paging.letter_widths import ARIAL, CALIBRI, TIMES, Letters, ems


def test_a_text_is_as_wide_as_its_letters() -> None:
    assert ems("Mål", CALIBRI.regular) == pytest.approx((1751 + 981 + 470) / 2048)


def test_bold_letters_are_wider() -> None:
    assert ems("Mål", CALIBRI.bold) == pytest.approx((1790 + 1011 + 503) / 2048)


def test_an_accented_letter_is_as_wide_as_the_one_below_its_accent() -> None:
    assert ems("ÅÄÖéü", CALIBRI.regular) == ems("AAOeu", CALIBRI.regular)


def test_a_hard_space_is_as_wide_as_a_space() -> None:
    assert ems("1\u00a0000\u202fkr", CALIBRI.regular) == ems("1 000 kr", CALIBRI.regular)


def test_a_place_where_a_line_may_end_has_no_width() -> None:
    assert ems("a.\u200bb", CALIBRI.regular) == ems("a.b", CALIBRI.regular)


def test_an_unknown_letter_is_as_wide_as_an_ordinary_one() -> None:
    assert ems("中", CALIBRI.regular) == ems("n", CALIBRI.regular)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("weight", ["regular", "bold"])
@pytest.mark.parametrize(
    ("name", "letters"),
    [("Carlito", CALIBRI), ("Liberation Sans", ARIAL), ("Liberation Serif", TIMES)],
)
def test_the_figures_are_those_of_fonts_as_wide_as_theirs(
    name: str, letters: Letters, weight: str
) -> None:
    path = run("fc-match", "-f", "%{file}", f"{name}:style={weight.title()}")
    if name.replace(" ", "") not in Path(path).name:
        missing(name)
    font = TTFont(path)
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    widths = getattr(letters, weight)

    shown = "abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 .,:;-–%()”/&"
    wrong = [x for x in shown if round(widths[x] * 2048) != metrics[glyphs[ord(x)]][0]]
    assert wrong == []
