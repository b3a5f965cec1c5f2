import pytest
from project_texts import faults, said


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("syfte: |\n  Fler\n# mer\n  Andra raden\nmetod: x\n", 3, 1),
        ("mål:\n  övergripande: >\n    Fler\n  # mer\n\n    Andra: raden\n", 4, 3),
        ("syfte: |\n# mer\n  Andra raden\n  Tredje raden\n", 2, 1),
    ],
)
def test_a_comment_that_ends_a_text_is_shown(text: str, line: int, column: int) -> None:
    (finding,) = faults(text)
    assert said(finding) == (
        "RG001",
        line,
        column,
        column + 1,
        ("Raden börjar med # längre till vänster än texten omkring den, och då slutar texten här."),
        (
            "Hör den till texten drar du in den lika långt som texten. Är den en kommentar "
            "flyttar du den till raden ovanför nyckeln."
        ),
    )


@pytest.mark.parametrize("second", ["Andra raden", "Andra: raden"])
def test_a_first_line_that_is_indented_deeper_is_shown(second: str) -> None:
    (finding,) = faults(f"syfte: |\n    Fler i arbete\n  {second}\nmetod: x\n")
    assert said(finding) == (
        "RG001",
        2,
        5,
        6,
        "Textens första rad är mer indragen än rad 3, och då slutar texten före den.",
        "Dra in alla rader i texten lika långt.",
    )


def test_a_later_line_that_is_indented_less_is_shown_itself() -> None:
    (finding,) = faults("syfte: |\n  Fler i arbete\n  Andra raden\n Tredje raden\n")
    assert said(finding) == (
        "RG001",
        4,
        2,
        3,
        "Raden är mindre indragen än texten ovanför, och då slutar texten före den.",
        "Dra in alla rader i texten lika långt.",
    )


def test_a_comment_between_texts_is_fine() -> None:
    assert faults("syfte: |\n  Fler\n# mer\nmetod: |\n  # text\n  Andra\n") == []
