"""Whatever a file holds, it ends as a source or as findings whose places lie within the text."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rapportgen.diagnostics.place import Place
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load_lines
from rapportgen.source.reading import decode
from rapportgen.source.source import Source

PATIENT = settings(deadline=None, max_examples=400)
GOOD = """\
version: 1
namn: "Infosamverkan"
bakgrund: |
  Förbundet har **tre** mål: #1, #2.
parter:
  - {namn: Kommunen, roll: [projektägare, 'redovisande']}
  - namn: Regionen # kommentar
budget:
  poster:
    - post: Tjänst
      per_år: {2009: 480 000, 2010: 960 000}
  summa: 1 440 000
"""
PIECES = [*"\n\r\t :-#[]{}\"'|>&*!%@`,?\\.å", "\u00a0", "\r\n", "  ", "- ", ": ", "---\n", "...\n"]
NOISE = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A good file with a few parts cut out, doubled or replaced."""
    text = GOOD
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 20)))
        text = text[:start] + draw(NOISE | st.just(text[start:end] * 2)) + text[end:]
    return text


def assert_lies_within(place: Place, text: str) -> None:
    rows = re.split(r"\r\n|\n|\r", text)
    assert 1 <= place.line <= place.end_line <= len(rows)
    assert place.excerpt == rows[place.line - 1] or (place == Place("a.yaml"))
    assert 1 <= place.column <= len(place.excerpt) + 1
    assert place.line < place.end_line or (
        place.column <= place.end_column <= max(len(place.excerpt), 1) + 1
    )


def assert_understood(text: str) -> None:
    result = load_lines(Lines("a.yaml", text))
    if isinstance(result, Source):
        return
    assert result
    for finding in result:
        assert_lies_within(finding.place, text)
        assert finding.message.endswith(".")
        assert finding.help.endswith((".", "”", '"'))
        for other in finding.related:
            assert_lies_within(other.place, text)
    assert result == sorted(result, key=lambda f: (f.place.line, f.place.column))


@PATIENT
@given(st.text(max_size=200) | NOISE)
@example('"\\')
@example("%")
@example("a: b\n\n\n---")
def test_any_text_is_understood_or_explained(text: str) -> None:
    assert_understood(text)


@PATIENT
@given(mutated())
def test_a_damaged_file_is_understood_or_explained(text: str) -> None:
    assert_understood(text)


@PATIENT
@given(st.binary(max_size=60) | mutated().map(lambda text: text.encode("latin-1", "replace")))
def test_any_bytes_are_text_or_explained(content: bytes) -> None:
    result = decode("a.yaml", content)
    if isinstance(result, Lines):
        assert_understood(result.text)
    else:
        assert result.rule.code == "RG006"
        assert result.place.column <= len(result.place.excerpt) + 1
