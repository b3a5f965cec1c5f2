import pytest
from tree import tree

from rapportgen.markdown.blocks import to_blocks

NESTED = ["- a", "  - b", "    - c", "- d"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("- a\n- b", ["- a", "- b"]),
        ("* a\n+ b", ["- a", "- b"]),
        ("1. a\n2. b", ["1. a", "2. b"]),
        ("1. a\n1. b", ["1. a", "2. b"]),
        ("- a\n\n- b", ["- a", "- b"]),
        ("- a\n  fortsätter\n- b", ["- a fortsätter", "- b"]),
        ("- a\nfortsätter", ["- a fortsätter"]),
        ("- a\n\n  Andra stycket.", ["- a", "  stycke Andra stycket."]),
        ("- a\n\nEfter.", ["- a", "stycke Efter."]),
        ("  - a\n  - b", ["- a", "- b"]),
        ("- **a:** b", ["- {fet a:} b"]),
        ("- a\n1. b", ["- a", "1. b"]),
        ("1. a\n\n   - b\n2. c", ["1. a", "  - b", "2. c"]),
        ("- [ ] a", ["- [ ] a"]),
        ("1) a\n2) b", ["1. a", "2. b"]),
        ("- a\n  1) b\n  2) c\n- d", ["- a", "  1. b", "  2. c", "- d"]),
    ],
)
def test_lists_become_lists(text: str, blocks: list[str]) -> None:
    assert tree(to_blocks(text).blocks) == blocks


@pytest.mark.parametrize("step", [2, 3, 4])
def test_lists_nest_by_any_usual_indent(step: int) -> None:
    text = f"- a\n{' ' * step}- b\n{' ' * step * 2}- c\n- d"
    assert tree(to_blocks(text).blocks) == NESTED


def test_a_list_needs_no_blank_line_after_its_lead_in() -> None:
    blocks = tree(to_blocks("Projektet ska\n- minska\n- öka.").blocks)
    assert blocks == ["stycke Projektet ska", "- minska", "- öka."]


def test_an_item_after_a_paragraph_inside_the_item_before_it_is_an_item() -> None:
    blocks = tree(to_blocks("- a\n  - b\n\n    inne i b\n- c").blocks)
    assert blocks == ["- a", "  - b", "    stycke inne i b", "- c"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("2019. Då började det.", ["stycke 2019. Då började det."]),
        ("3. c\n4. d", ["stycke 3. c", "stycke 4. d"]),
        ("3. ett\n5. två", ["stycke 3. ett", "stycke 5. två"]),
        ("1. a\n3. b\n7. c", ["stycke 1. a", "stycke 3. b", "stycke 7. c"]),
        ("01. a\n02. b", ["stycke 01. a", "stycke 02. b"]),
        ("3) c\n4) d", ["stycke 3) c", "stycke 4) d"]),
        ("1. a\n2) b", ["stycke 1. a", "stycke 2) b"]),
        ("1. a\n\n3. b", ["stycke 1. a", "stycke 3. b"]),
        ("- a\n  1. x\n  3. y", ["- a", "  stycke 1. x", "  stycke 3. y"]),
        (
            "2018. Start\n2020. Slut\n2023. Rapport",
            ["stycke 2018. Start", "stycke 2020. Slut", "stycke 2023. Rapport"],
        ),
        (
            "Åren:\n2018. Start\n2020. Slut",
            ["stycke Åren:", "stycke 2018. Start", "stycke 2020. Slut"],
        ),
        ("Det var\n2019) Då.", ["stycke Det var 2019) Då."]),
        ("2019. Då\n\n    - a", ["stycke 2019. Då", "- a"]),
        ("Det var\n2019. Då började det.", ["stycke Det var 2019. Då började det."]),
        ("- Det var\n  2019. Då började det.", ["- Det var 2019. Då började det."]),
        ("1. Det var\n   2019. Då.", ["1. Det var 2019. Då."]),
        ("2019. ", ["stycke 2019."]),
    ],
)
def test_a_number_that_would_change_in_a_list_stays_as_text(text: str, blocks: list[str]) -> None:
    assert tree(to_blocks(text).blocks) == blocks


def test_an_item_holds_only_paragraphs_and_lists() -> None:
    text = "- a\n\n    # Rubrik\n\n    > Citat\n\n    | x | y |\n    |---|---|\n    | 1 | 2 |\n"
    assert tree(to_blocks(text).blocks) == [
        *("- a", "  stycke {fet Rubrik}", "  stycke Citat"),
        *("  stycke x | y", "  stycke 1 | 2"),
    ]


def test_a_line_of_stars_is_no_list() -> None:
    found = to_blocks("* * *\n- a")
    assert (tree(found.blocks), found.dropped) == (
        ["- a"],
        ("en vågrät linje, som inte visas i dokumentet",),
    )


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("• a\n• b", ["- a", "- b"]),
        ("Så här:\n·\ta\n  fortsätter\n▪ b", ["stycke Så här:", "- a fortsätter", "- b"]),
        ("• a\n  ▪ b\n• c", ["- a", "  - b", "- c"]),
        ("• a\n  o b\n  o c\n• d", ["- a", "  - b", "  - c", "- d"]),
        ("– a\n– b", ["- a", "- b"]),
        ("– a\n  fortsätter\n– b", ["- a fortsätter", "- b"]),
        ("o\ta\no\tb", ["- a", "- b"]),
    ],
)
def test_bullets_of_a_word_processor_become_lists(text: str, blocks: list[str]) -> None:
    assert tree(to_blocks(text).blocks) == blocks


@pytest.mark.parametrize("text", ["– a", "– a\n\n– b", "o a", "•a\n•b", "–a\n–b", "a •\nb – c"])
def test_a_sign_that_is_no_bullet_stays_as_text(text: str) -> None:
    paragraphs = ["stycke " + part.replace("\n", " ") for part in text.split("\n\n")]
    assert tree(to_blocks(text).blocks) == paragraphs
