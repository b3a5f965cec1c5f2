"""The canonical form of a file says what the file says, and is good to read."""

import json

import pytest
from examples import PROJECTS, example
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from maximal import MAXIMAL, MINIMAL
from project_texts import source

from rapportgen.model.projekt import Projekt
from rapportgen.schema.reading import read_record
from rapportgen.source.canonical import canonical
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load_lines
from rapportgen.source.source import Source

PATIENT = settings(deadline=None, max_examples=300)
SIGNS = "\n\t :-#[]{}\"'|>&*!%@`,?\\.å~=<0"
PIECES = [*SIGNS, "\u00a0", "\u2028", "😀", "  ", "- ", ": ", " #", "no"]
TEXTS = st.lists(st.sampled_from([*PIECES, "ord ", "ett långt ord " * 9]), max_size=9).map("".join)
KEYS = TEXTS | st.text("aåm_ ", min_size=1, max_size=200)
DATA = st.recursive(
    TEXTS | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)

WRITTEN = """\
# En kommentar.
version: 1   # och en till
namn:   "Kom: igen"
period: '2018'
parter: [{namn: Örebro kommun, roll: [projektägare, redovisande]}]
syfte: >
  Fler ska
  arbeta.

bakgrund: |
  Första stycket.

  - ett
  - två
budget:
  poster: [ {post: Lön, belopp: 12 000} ]
  summa:
svar: no
"""
CANONICAL = """\
version: 1
namn: 'Kom: igen'
period: 2018
parter:
  - namn: Örebro kommun
    roll:
      - projektägare
      - redovisande
syfte: |
  Fler ska arbeta.
bakgrund: |
  Första stycket.

  - ett
  - två
budget:
  poster:
    - post: Lön
      belopp: 12 000
svar: no
"""


def test_values_stand_in_their_order_as_they_were_written_without_comments() -> None:
    assert canonical(source(WRITTEN).data) == CANONICAL


def test_a_long_text_on_one_line_is_broken_at_its_spaces() -> None:
    text = f"namn: {'ord ' * 30}slut\n"

    assert max(map(len, canonical(source(text).data).splitlines())) <= 105
    assert source(canonical(source(text).data)).data == source(text).data


@pytest.mark.parametrize("name", [path.stem for path in PROJECTS])
def test_an_example_is_the_same_project_in_canonical_form(name: str) -> None:
    project, original, _ = example(name)
    again = source(canonical(original.data))

    assert again.data == original.data
    assert read_record(Projekt, again) == project


@pytest.mark.parametrize("text", [MAXIMAL, MINIMAL])
def test_every_key_keeps_its_value(text: str) -> None:
    assert source(canonical(source(text).data)).data == source(text).data


@PATIENT
@given(DATA)
def test_whatever_a_file_says_its_canonical_form_says_too(data: object) -> None:
    loaded = load_lines(Lines("a.yaml", json.dumps({"namn": data}, ensure_ascii=False)))
    assume(isinstance(loaded, Source))
    assert isinstance(loaded, Source)
    text = canonical(loaded.data)
    again = load_lines(Lines("a.yaml", text))

    assert isinstance(again, Source), (text, again)
    assert again.data == loaded.data
    assert canonical(again.data) == text
