import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from project_texts import faults, said

from rapportgen.source.door import BaseLoader
from rapportgen.source.events import DEEPEST

ONCE = (
    "Skriv värdet på varje ställe där det ska stå. Ska texten börja med tecknet sätter du "
    "citattecken runt den."
)
DEEP_HELP = "Kontrollera parenteser och indrag på raden."


def test_an_anchor_and_its_alias_are_both_refused() -> None:
    found = [said(finding) for finding in faults("syfte: &ett Fler\nmetod: *ett\n")]
    assert found == [
        ("RG003", 1, 8, 9, "Ankaret &ett tillåts inte.", ONCE),
        ("RG003", 2, 8, 9, "Hänvisningen *ett tillåts inte.", ONCE),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("mål: &m\n  övergripande: x\n", 1, 6),
        ("bilagor: [a, &b c]\n", 1, 14),
        ("- &b c\n", 1, 3),
        ("&n namn: A\n", 1, 1),
        ("<<: *x\n", 1, 5),
    ],
)
def test_an_anchor_is_found_wherever_it_stands(text: str, line: int, column: int) -> None:
    (finding,) = faults(text)
    assert said(finding)[:3] == ("RG003", line, column)


@pytest.mark.parametrize(
    "text", ["syfte: !viktigt Fler\n", "syfte: !!str Fler\n", "syfte: ! Fler\n", "syfte: !\n"]
)
def test_a_tag_is_refused(text: str) -> None:
    (finding,) = faults(text)
    assert said(finding) == (
        "RG004",
        1,
        8,
        9,
        "Typmarkeringen ! tillåts inte.",
        "Ta bort den. Ska texten börja med ett utropstecken sätter du citattecken runt den.",
    )


@pytest.mark.parametrize(
    ("value", "what"), [("*Fler i arbete", "Hänvisningen *Fler"), ("!Viktigt: nu", "Typmark")]
)
def test_a_sign_before_a_text_is_told_and_not_the_error_that_it_leads_to(
    value: str, what: str
) -> None:
    (finding,) = faults(f"syfte: {value}\nmetod: Möten\n")
    assert said(finding)[1:4] == (1, 8, 9)
    assert finding.message.startswith(what)


@pytest.mark.parametrize("value", ["a & b", "R&D", "5 * 3", "Hej! Du", '"&a"', "'!a'", "a - *b"])
def test_signs_inside_a_text_are_text(value: str) -> None:
    assert faults(f"syfte: {value}\n") == []


def test_fifty_levels_are_read_and_one_more_is_not() -> None:
    assert faults("a: " + "[" * 49 + "]" * 49 + "\n") == []
    (finding,) = faults("a: " + "[" * 50 + "]" * 50 + "\n")
    message = "Här börjar nivå 51. En projektfil får ha högst 50 nivåer."
    assert said(finding) == ("RG009", 1, 53, 54, message, DEEP_HELP)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 500_000,
        "- " * 500_000,
        "? " * 500_000,
        "[a: " * 200_000,
        'a: "' + "]" * 500 + '"\nb: ' + "[" * 10_000,
        '["]", ' * 10_000,
        "a: ]\n" * 100 + "b: " + "[" * 10_000,
        "\n".join(" " * (level // 2) + ("a:" if level % 2 else "-") for level in range(400)),
    ],
)
def test_depth_never_breaks_the_reader(text: str) -> None:
    assert [finding.rule.code for finding in faults(text)] in (["RG009"], ["RG001"], ["RG002"])


def _block(inner: str) -> st.SearchStrategy[str]:
    indented = "\n".join("  " + line for line in inner.splitlines())
    tight = "\n".join(" " + line for line in inner.splitlines())
    return st.sampled_from(
        [f"a:\n{indented}", f"a:\n{tight}", f"-\n{tight}", f"k:\n-\n{tight}", f"- {indented[2:]}"]
    )


@st.composite
def nested(draw: st.DrawFn) -> str:
    """A deeply nested text: brackets in blocks, with closing brackets in texts that end nothing."""
    brackets = draw(st.integers(0, 30))
    opening = draw(st.lists(st.sampled_from(['["]}", ', "[a: ", "[", "[\n   "]), max_size=brackets))
    text = "".join(opening) + "x" + "]" * len(opening)
    for _ in range(draw(st.integers(0, 40))):
        text = draw(_block(text))
    return f"k: ]]]\nj:\n{_indent(text)}\n"


def _indent(text: str) -> str:
    return "\n".join(" " + line for line in text.splitlines())


def depth(text: str) -> int:
    deepest = level = 0
    for event in yaml.parse(text, Loader=BaseLoader):
        level += isinstance(event, yaml.CollectionStartEvent)
        level -= isinstance(event, yaml.CollectionEndEvent)
        deepest = max(deepest, level)
    return deepest


@settings(deadline=None, max_examples=300)
@given(nested())
def test_no_deep_text_passes_for_a_shallow_one(text: str) -> None:
    try:
        too_deep = depth(text) > DEEPEST
    except yaml.YAMLError:
        return
    assert ("RG009" in [finding.rule.code for finding in faults(text)]) == too_deep


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("namn: A\n---\nnamn: B\n", 2),
        ("---\nnamn: A\n---\nnamn: B\n", 3),
        ("namn: A\n...\nnamn: B\n", 2),
    ],
)
def test_a_second_document_is_refused(text: str, line: int) -> None:
    (finding,) = faults(text)
    assert said(finding) == (
        "RG012",
        line,
        1,
        4,
        "Raden delar filen i två dokument.",
        "Ta bort raden, eller flytta det som står under den till en egen fil.",
    )


@pytest.mark.parametrize("text", ["---\nnamn: A\n", "namn: A\n...\n", "# x\n---\nnamn: A\n"])
def test_marks_around_one_document_are_fine(text: str) -> None:
    assert faults(text) == []
