from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from programs import missing, run

from rapportgen.writers.docx.paging.letter_widths import BOLD, REGULAR, Widths, ems


def test_a_text_is_as_wide_as_its_letters() -> None:
    assert ems("Mål", REGULAR) == pytest.approx((1751 + 981 + 470) / 2048)


def test_bold_letters_are_wider() -> None:
    assert ems("Mål", BOLD) == pytest.approx((1790 + 1011 + 503) / 2048)


def test_an_accented_letter_is_as_wide_as_the_one_below_its_accent() -> None:
    assert ems("ÅÄÖéü", REGULAR) == ems("AAOeu", REGULAR)


def test_a_hard_space_is_as_wide_as_a_space() -> None:
    assert ems("1\u00a0000\u202fkr", REGULAR) == ems("1 000 kr", REGULAR)


def test_a_place_where_a_line_may_end_has_no_width() -> None:
    assert ems("www.\u200bexempel.\u200bse", REGULAR) == ems("www.exempel.se", REGULAR)


def test_an_unknown_letter_is_as_wide_as_an_ordinary_one() -> None:
    assert ems("中", REGULAR) == ems("n", REGULAR)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("weight", "widths"), [("Regular", REGULAR), ("Bold", BOLD)])
def test_the_figures_are_those_of_carlito(weight: str, widths: Widths) -> None:
    path = run("fc-match", "-f", "%{file}", f"Carlito:style={weight}")
    if "Carlito" not in Path(path).name:
        missing("Carlito")
    font = TTFont(path)
    glyphs, metrics = font.getBestCmap(), font["hmtx"]

    letters = "abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 .,:;-–%()”/&"
    wrong = [x for x in letters if round(widths[x] * 2048) != metrics[glyphs[ord(x)]][0]]
    assert wrong == []
