import pytest

from rapportgen.writers.docx.paging.letter_widths import CALIBRI, ems
from rapportgen.writers.docx.paging.words import Letters, width_of, word

CALIBRI_10 = Letters("Calibri", em=10, space=0, caps=False, bold=False)


def test_the_spaces_after_a_word_are_not_part_of_its_ink() -> None:
    found = word("mål  ", CALIBRI_10)

    assert found.ink == pytest.approx(ems("mål", CALIBRI.regular) * 10)
    assert found.width == pytest.approx(ems("mål  ", CALIBRI.regular) * 10)


def test_bold_letters_are_wider() -> None:
    bold = CALIBRI_10._replace(bold=True)

    assert word("mål", bold).width == pytest.approx(ems("mål", CALIBRI.bold) * 10)
    assert word("mål", bold).width > word("mål", CALIBRI_10).width


def test_words_in_capitals_are_shown_and_measured_so() -> None:
    found = word("mål", CALIBRI_10._replace(caps=True))

    assert found.text == "MÅL"
    assert found.width == width_of("MÅL", CALIBRI_10)


def test_the_space_between_letters_counts_for_each_of_them() -> None:
    assert width_of("mål", CALIBRI_10._replace(space=2)) == width_of("mål", CALIBRI_10) + 6
