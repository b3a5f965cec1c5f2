import pytest
from hypothesis import given
from hypothesis import strategies as st
from project_texts import source

from rapportgen.diagnostics.place import Place
from rapportgen.source.lines import Lines
from rapportgen.source.source import Path

TEXT = """\
namn: Infosamverkan
parter:
  - {namn: Kommunen, roll: 'projektägare'}
  - namn: Regionen
    roll:
syfte: |
  Fler i arbete.
metod: ett
  och två
budget:
  per_år: {2018: 5}
bilagor:
  -
"""


@pytest.mark.parametrize(
    ("path", "line", "column", "end_column"),
    [
        ((), 1, 1, 20),
        (("namn",), 1, 7, 20),
        (("parter",), 2, 1, 7),
        (("parter", 0), 3, 5, 43),
        (("parter", 0, "namn"), 3, 12, 20),
        (("parter", 0, "roll"), 3, 28, 42),
        (("parter", 0, "kortnamn"), 3, 5, 43),
        (("parter", 1), 4, 5, 19),
        (("parter", 1, "roll"), 5, 5, 9),
        (("parter", 2), 2, 1, 7),
        (("syfte",), 6, 1, 6),
        (("metod",), 8, 1, 6),
        (("budget", "per_år", "2018"), 11, 18, 19),
        (("budget", "summa"), 10, 1, 7),
        (("bilagor", 0), 13, 3, 4),
        (("okänd", "under"), 1, 1, 20),
        (("namn", 0, "under"), 1, 7, 20),
    ],
)
def test_a_path_leads_to_the_value_or_the_nearest_part_above(
    path: Path, line: int, column: int, end_column: int
) -> None:
    place = source(TEXT).place(path)
    excerpt = TEXT.split("\n")[line - 1]
    assert place == Place("projects/exempel.yaml", line, column, line, end_column, excerpt)


@pytest.mark.parametrize(
    ("path", "line", "column", "end_column"),
    [
        (("namn",), 1, 1, 5),
        (("parter", 0, "roll"), 3, 22, 26),
        (("parter", 1), 4, 5, 19),
        (("budget", "per_år", "2018"), 11, 12, 16),
        (("budget", "summa"), 10, 1, 7),
    ],
)
def test_a_key_has_its_own_place(path: Path, line: int, column: int, end_column: int) -> None:
    place = source(TEXT).key_place(path)
    assert (place.line, place.column, place.end_column) == (line, column, end_column)


LONG = """\
syfte: |
  Minst 166 % av 1,66 % och 48,5 först.
  Och 48, ja.

  Sedan 66 % av
  dem, se kim@ekeby.se.
metod: "66
  %"
"""


@pytest.mark.parametrize("text", [LONG, LONG.replace("\n", "\r\n")], ids=["lf", "crlf"])
@pytest.mark.parametrize(
    ("path", "words", "place"),
    [
        (("syfte",), "48", (3, 7, 3, 9)),
        (("syfte",), "66 %", (5, 9, 5, 13)),
        (("syfte",), "kim@ekeby.se", (6, 11, 6, 23)),
        (("syfte",), "av dem", (5, 14, 6, 6)),
        (("metod",), "66 %", (7, 9, 8, 4)),
        (("syfte",), "6 %", (1, 1, 1, 6)),
        (("syfte",), "67 %", (1, 1, 1, 6)),
        (("metod",), "dem", (7, 1, 7, 6)),
    ],
)
def test_whole_words_in_a_value_have_their_place_or_that_of_the_value(
    text: str, path: Path, words: str, place: tuple[int, int, int, int]
) -> None:
    found = source(text).place_within(path, words)
    assert (found.line, found.column, found.end_line, found.end_column) == place


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ("a", 1),
        ("a.b", 3),
        ("a.b.c", 4),
        ("a.b.d", 2),
        ("x . å. ab .1", 7),
        ("x.å", None),
        ("x.å. ab.2", None),
        ("x.å. ab.1.1", None),
    ],
)
def test_steps_lead_to_the_longest_key_that_leads_on(steps: str, line: int | None) -> None:
    text = "a:\n  b: {d: 1}\na.b:\n  c: 2\nx:\n  å. ab:\n    - 1\n"
    span = source(text).span(steps.split("."))
    assert (span and span.line) == line


def test_a_key_of_too_many_steps_is_not_looked_for() -> None:
    shorter, longer = "a" + ".a" * 19, "a" + ".a" * 20
    read = source(f"{shorter}: 1\n{longer}: 2\n")
    assert read.span(longer.split(".")) is None
    assert read.span(shorter.split(".")) == Place(
        "projects/exempel.yaml", 1, 1, 1, 43, f"{shorter}: 1"
    )


def test_the_keys_at_a_path_are_those_written() -> None:
    read = source(TEXT)
    assert read.keys(("parter", 1)) == {"namn", "roll"}
    assert read.keys(("namn",)) == set()
    assert read.keys(("bilagor", 0)) == set()


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (1, 1, 2), (3, 2, 1), (5, 3, 1), (7, 4, 1)]
)
def test_offsets_count_every_line_end_once(offset: int, line: int, column: int) -> None:
    place = Lines("a", "a\r\nb\rc\nd").place_at(offset)
    assert (place.line, place.column) == (line, column)


def test_a_line_beyond_the_text_has_no_excerpt() -> None:
    assert Lines("a", "x").place(5, 0, 5, 1) == Place("a", 6, 1, 6, 2, "")


@given(st.text(alphabet="a\r\n å", max_size=30), st.data())
def test_a_place_shows_the_character_at_its_offset(text: str, data: st.DataObject) -> None:
    lines = Lines("a", text)
    assert "".join(lines.all) == text.replace("\r", "").replace("\n", "")
    if text:
        offset = data.draw(st.integers(0, len(text) - 1))
        place = lines.place_at(offset)
        if text[offset] not in "\r\n":
            assert place.excerpt[place.column - 1] == text[offset]
            assert lines.character((place.line - 1, place.column - 1)) == text[offset]
