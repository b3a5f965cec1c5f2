import pytest
from tree import tree

from rapportgen.document.blocks import Block, Box, Heading, Paragraph
from rapportgen.document.inlines import Text
from rapportgen.templates.structure import numbered, settled


def headings(*levels: int) -> list[Block]:
    return [Heading(level, (Text("a"),)) for level in levels]


@pytest.mark.parametrize(
    ("levels", "settled_levels"),
    [
        ((1, 2, 3), [1, 2, 3]),
        ((1, 3), [1, 2]),
        ((2, 2), [1, 1]),
        ((6,), [1]),
        ((1, 4, 4, 2, 4), [1, 2, 2, 2, 3]),
        ((1, 2, 3, 4, 5, 6, 7), [1, 2, 3, 4, 5, 6, 6]),
        ((1, 2, 1, 3), [1, 2, 1, 2]),
        ((1, 3, 2, 3), [1, 2, 2, 3]),
        ((0, 1), [0, 1]),
    ],
)
def test_heading_levels_skip_no_step_and_end_at_the_sixth(
    levels: tuple[int, ...], settled_levels: list[int]
) -> None:
    found = [block.level for block in settled(headings(*levels)) if isinstance(block, Heading)]
    assert found == settled_levels


def test_headings_are_numbered_within_the_heading_above() -> None:
    blocks = list(numbered(headings(1, 2, 2, 1, 2, 3, 4, 1)))
    assert [block.number for block in blocks if isinstance(block, Heading)] == [
        *("1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.1.1", "3"),
    ]


def test_the_title_and_what_is_no_heading_stay_as_they_are() -> None:
    blocks: list[Block] = [Box("omslag", (Heading(0, (Text("Titel"),)),)), Paragraph((Text("x"),))]
    assert list(numbered(settled(blocks))) == blocks
    assert tree(blocks) == ["ruta omslag", "  titel Titel", "stycke x"]
