import pytest

from rapportgen.office.typefaces import typeface
from rapportgen.writers.docx.paging.letter_widths import CALIBRI, ems
from rapportgen.writers.docx.paging.lines import Lines
from rapportgen.writers.docx.paging.properties import Look
from rapportgen.writers.docx.paging.spans import LINE_BREAK, TAB, Span

LOOK = Look(size=10, face=typeface("Calibri"))
LINE = 12.2


def lines(*texts: str, room: float, look: Look = LOOK, hyphenate: bool = False) -> int:
    spans = [Span(text, bold=False) for text in texts]
    return len(Lines(look, room, hyphenate).fill(spans))


def width(text: str) -> float:
    return ems(text, CALIBRI.regular) * 10


def test_text_that_fits_is_one_line_and_its_last_space_needs_no_room() -> None:
    assert lines("mål och medel ", room=width("mål och medel")) == 1
    assert lines("mål och medel", room=width("mål och medel") - 1) == 2


def test_a_paragraph_without_text_is_one_line() -> None:
    assert Lines(LOOK, 100, hyphenate=False).fill([]) == [LINE]


def test_a_word_in_several_spans_is_not_parted() -> None:
    assert lines("en ", "del", "tagare", room=width("deltagare")) == 2


def test_a_line_may_end_after_a_hyphen_or_a_dash_but_not_before_a_figure() -> None:
    assert lines("hälso-och", room=width("hälso-")) == 2
    assert lines("2009–2010", room=width("2009–")) == 2
    assert lines("a 2009-2010", room=width("a 2009-")) == lines(
        "a 2009", "2010x", room=width("a 2009-")
    )


def test_a_word_is_divided_when_that_is_wanted() -> None:
    room = width("av försäkrings-")
    assert lines("av försäkringskassan", room=room, hyphenate=True) == 2
    assert lines("av försäkringskassan", room=room, hyphenate=False) == 3


def test_no_more_than_two_lines_on_end_end_with_a_hyphen() -> None:
    word = "rehabiliteringskoordinatorsverksamheterna"
    room = width("rehabilite-")

    assert lines(word, room=room, hyphenate=True) > lines(word, room=width(word) / 4 + 3)


def test_a_line_break_begins_a_line() -> None:
    assert lines("ett", LINE_BREAK, "två", LINE_BREAK, room=100) == 3


def test_a_word_wider_than_the_line_goes_on_over_several() -> None:
    assert lines("n" * 25, room=width("n" * 10)) == 3


def test_letters_set_as_capitals_and_apart_take_more_room() -> None:
    caps = Look(size=10, face=typeface("Calibri"), caps=True)
    apart = Look(size=10, face=typeface("Calibri"), letter_space=2)

    assert lines("mål och medel", room=width("MÅL OCH MEDEL") - 1, look=caps) == 2
    assert lines("mål och medel", room=width("mål och medel") + 25, look=apart) == 2


def test_text_after_a_tab_begins_at_the_stop() -> None:
    hanging = Look(size=10, face=typeface("Calibri"), left=100, first=-100, tabs=((100, False),))

    assert lines("Datum", TAB, "nnnn", room=width("nnnn"), look=hanging) == 1
    assert lines("Datum", TAB, "nnnn n", room=width("nnnn"), look=hanging) == 2


def test_text_after_a_tab_to_the_right_margin_stays_on_the_line() -> None:
    look = Look(size=10, face=typeface("Calibri"), tabs=((100, True),))

    assert lines("Bakgrund", TAB, "12", room=100, look=look) == 1


def test_a_picture_makes_its_line_as_high_as_itself() -> None:
    heights = Lines(LOOK, 100, hyphenate=False).fill([Span("", bold=False, picture=80)])

    assert heights == [80]


@pytest.mark.parametrize(
    ("look", "height"),
    [
        (Look(size=11, face=typeface("Calibri"), line=1.15), 15.45),
        (Look(size=11, face=typeface("Arial"), line=1), 12.65),
        (Look(size=11, face=typeface("Calibri"), line=6, exact=True), 6),
    ],
)
def test_the_height_of_a_line_follows_size_font_and_spacing(look: Look, height: float) -> None:
    assert look.line_height == pytest.approx(height)
