import pytest
from tree import tree

from rapportgen.markdown.blocks import to_blocks

TABLE = "| a | b |\n|---|--:|\n| 1 | 2 |\n"
ROWS = ["  a <1 | b >1", "  | 1 | 2"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (TABLE, ["tabell", *ROWS]),
        (f"Tabell: Antal\n\n{TABLE}", ["tabell Antal", *ROWS]),
        (f"Tabell: Antal\n{TABLE}", ["tabell Antal", *ROWS]),
        (f"Text.\n{TABLE}", ["stycke Text.", "tabell", *ROWS]),
        (f"Tabell:\n\n{TABLE}", ["stycke Tabell:", "tabell", *ROWS]),
        (f"Tabell: a\n\nTabell: b\n\n{TABLE}", ["stycke Tabell: a", "tabell b", *ROWS]),
        ("Tabell: Antal\n\nText.", ["stycke Tabell: Antal", "stycke Text."]),
        ("Tabell: Antal", ["stycke Tabell: Antal"]),
        ("Tabell: på\ntvå rader", ["stycke Tabell: på två rader"]),
        (f"{TABLE}\n{TABLE}", ["tabell", *ROWS, "tabell", *ROWS]),
    ],
)
def test_a_paragraph_before_a_table_can_be_its_caption(text: str, blocks: list[str]) -> None:
    assert tree(to_blocks(text).blocks) == blocks


def test_columns_are_left_aligned_unless_their_line_ends_in_a_colon() -> None:
    text = "a | b | c | d\n---|:--|--:|:-:\n1 | 2 | 3 | 4"
    assert tree(to_blocks(text).blocks)[1] == "  a <1 | b <1 | c >1 | d <1"


def test_a_row_has_exactly_one_cell_for_each_column_and_loses_none() -> None:
    text = "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n"
    assert tree(to_blocks(text).blocks)[2:] == ["  | 1 |", "  | 1 | 2 | 3 | 4"]
    (table,) = to_blocks(text).blocks
    assert [len(row.cells) for row in table.rows] == [2, 2]  # type: ignore[union-attr]


def test_a_table_without_rows_has_one_empty_row() -> None:
    assert tree(to_blocks("| a | b |\n|---|---|").blocks) == ["tabell", "  a <1 | b <1", "  |  |"]


def test_cells_hold_inlines() -> None:
    text = "| **a** | b |\n|---|---|\n| `x|y` | 10 000 kr |\n"
    assert tree(to_blocks(text).blocks)[1:] == ["  {fet a} <1 | b <1", "  | x|y | 10␣000␣kr"]
