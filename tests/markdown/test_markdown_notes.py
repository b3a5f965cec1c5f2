import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_texts import UNHURRIED, letters
from tree import tree

from rapportgen.document.blocks import Document, Heading
from rapportgen.document.inlines import Footnote, Inlines, Text
from rapportgen.document.words import read_aloud
from rapportgen.markdown.blocks import to_blocks
from rapportgen.markdown.marks import BlockValue, InlineValue, Value, mark

NOTED = ["[^1]", "[^1]: ", "[^a]", "^[", "]", "[", "ord", " ", "\n", "\n\n", "    ", "*", "| a |"]
MISSING = "en hänvisning till fotnoten [^1], som inte finns. Hänvisningen visas som den är skriven"

LEFT_OPEN = "en fotnot som börjar med ^[ men aldrig slutar med ]. Den visas som den är skriven"
WITHOUT_WORD = "en fotnot som inte står efter något ord"


def shown(text: str) -> list[str]:
    converted = to_blocks(text)
    assert converted.dropped == ()
    return tree(converted.blocks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ord[^1] här.\n\n[^1]: Noten.", ["stycke Ord{fotnot Noten.} här."]),
        ("Ord[^1] här.\n[^1]: Noten.\n\nMer.", ["stycke Ord{fotnot Noten.} här.", "stycke Mer."]),
        ("[^1]: Noten.\nGår vidare.\n\nOrd[^1].", ["stycke Ord{fotnot Noten. Går vidare.}."]),
        ("Ord[^1].\r\n\r\n[^1]: Noten.\r\n", ["stycke Ord{fotnot Noten.}."]),
        ("Ord[^käll-a].\n\n[^käll-a]: Noten.", ["stycke Ord{fotnot Noten.}."]),
        ("A[^1] B[^2]\n\n[^1]: X\n[^2]: Y", ["stycke A{fotnot X} B{fotnot Y}"]),
        ("A[^1] B[^1]\n\n[^1]: X", ["stycke A{fotnot X} B{fotnot X}"]),
        ("A[^1]\n\n[^1]: X\n\n    Y\n\nB", ["stycke A{fotnot X⏎Y}", "stycke B"]),
        ("Ord^[Noten.] här.", ["stycke Ord{fotnot Noten.} här."]),
        (
            "Ord^[ Se *mer* på [sidan](https://a.se). ]",
            ["stycke Ord{fotnot Se {kursiv mer} på {länk sidan till https://a.se}.}"],
        ),
        ("- Ord^[Noten.]", ["- Ord{fotnot Noten.}"]),
        ("# Ord^[Noten.]", ["# Ord{fotnot Noten.}"]),
        ("> Ord^[Noten.]", ["ruta citat", "  stycke Ord{fotnot Noten.}"]),
        (
            "| A | B |\n|---|---|\n| Ord[^1] | 2^[Två] |\n\n[^1]: Noten.",
            ["tabell", "  A <1 | B <1", "  | Ord{fotnot Noten.} | 2{fotnot Två}"],
        ),
        ("`[^1]` och `^[a]`", ["stycke [^1] och ^[a]"]),
        (r"\[^1] och \^[a]", ["stycke [^1] och ^[a]"]),
        ("x^2 [a] ^ [b]", ["stycke x^2 [a] ^ [b]"]),
        ("`^[`", ["stycke ^["]),
        (r"\^[", ["stycke ^["]),
        (
            "Tabell: Kostnader[^1]\n\n| A |\n|---|\n| 1^[Två.] |\n\n[^1]: Noten.",
            ["tabell Kostnader", "  A <1", "  | 1{fotnot Två.}", "  not Noten."],
        ),
        ("Tabell: Kostnader^[Noten.]", ["stycke Tabell: Kostnader{fotnot Noten.}"]),
        ("Ord^[a ^[b] c]", ["stycke Ord{fotnot a ^[b] c}"]),
        ("Ord[^1]\n\n[^1]: a ^[b] c", ["stycke Ord{fotnot a b c}"]),
    ],
)
def test_a_note_stands_where_it_is_referred_to(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected", "dropped"),
    [
        (
            "Ord[^1].",
            ["stycke Ord[^1]."],
            MISSING,
        ),
        (
            "Ord.\n\n[^2]: Noten\nfortsätter.",
            ["stycke Ord.", "stycke [^2]: Noten fortsätter."],
            "fotnoten [^2], som ingen text hänvisar till. Den visas i slutet av texten",
        ),
        (
            "Ord[^1].\n\n[^1]: ",
            ["stycke Ord[^1].", "stycke [^1]:"],
            MISSING,
        ),
        (
            "Ord[^1].\n\n[^1]: En.\n\n[^1]: Två.",
            ["stycke Ord{fotnot En.}.", "stycke [^1]: Två."],
            "två fotnoter som heter [^1]. Bara den första blir en fotnot",
        ),
        ("Ord^[].", ["stycke Ord."], "en fotnot utan ord, ^[], som därför inte visas"),
        ("Ord^[ *a* [b].", ["stycke Ord^[ {kursiv a} [b]."], LEFT_OPEN),
        ("# ^[Noten.]", ["# {fotnot Noten.}"], WITHOUT_WORD),
        ("- A\n- ^[Noten.] B", ["- A", "- {fotnot Noten.} B"], WITHOUT_WORD),
    ],
)
def test_a_note_that_misses_its_other_half_is_shown_and_told(
    text: str, expected: list[str], dropped: str
) -> None:
    converted = to_blocks(text)

    assert tree(converted.blocks) == expected
    assert converted.dropped == (dropped,)


def test_a_note_may_hold_values() -> None:
    values = (InlineValue((Text("*A*"),)), BlockValue(to_blocks("- b\n- c").blocks))
    converted = to_blocks(f"Ord^[Enligt {mark(0)}] och[^1]\n\n[^1]: {mark(1)}", values)

    assert tree(converted.blocks) == ["stycke Ord{fotnot Enligt *A*} och{fotnot – b⏎– c}"]


def test_a_note_is_a_node_between_the_words_around_it() -> None:
    content: Inlines = (Text("Ord"), Footnote((Text("Noten."),)), Text(" här."))
    [heading] = to_blocks("# Ord^[Noten.] här.").blocks

    assert heading == Heading(1, content)


@UNHURRIED
@given(st.lists(st.sampled_from(NOTED), max_size=20).map("".join))
def test_no_letter_of_any_text_with_notes_is_lost(text: str) -> None:
    document = Document("", "", "", None, to_blocks(text).blocks)

    spoken = letters("".join(read_aloud(document)))
    assert spoken.count("o") >= text.count("ord")


def test_a_note_right_after_a_table_stands_below_it() -> None:
    note = InlineValue((Footnote((Text("Noten."),)),))
    [table] = to_blocks("| A |\n|---|\n| 1 |").blocks
    values = (BlockValue((table,)), note)

    assert shown_with(f"{mark(0)}{mark(1)}", values) == [
        "tabell",
        "  A <1",
        "  | 1",
        "  not Noten.",
    ]
    assert shown_with(f"Ord {mark(0)}{mark(1)}", values) == ["stycke Ord A⏎1{fotnot Noten.}"]


def shown_with(text: str, values: tuple[Value, ...]) -> list[str]:
    return tree(to_blocks(text, values).blocks)
