"""A table on slides: each slide is filled with as many rows as it has room for."""

import pytest
from nodes import row, text

from rapportgen.document.blocks import Column, Table
from rapportgen.slides.geometry import BODY
from rapportgen.slides.grids import Grid, grids

LONG = "Minst 40 deltagare har fått en gemensam plan, en fast samordnare och en arbetsplats att "


def goals(count: int, words: str) -> Table:
    names = ("Mål", "Mäts med", "Målvärde", "Utfall", "Av målvärdet")
    columns = tuple(Column(text(name), weight=4 - at % 3) for at, name in enumerate(names))
    rows = tuple(
        row(f"{n} {words}", "deltagare som har börjat", "minst 40", "11 (31 december 2025)", "98 %")
        for n in range(count)
    )
    return Table("Mål som mäts", columns, rows)


def sizes(found: list[Grid]) -> set[int]:
    return {grid.setting.size for grid in found}


def test_a_small_table_is_one_slide_in_large_type_and_airy() -> None:
    [grid] = grids(goals(2, "Börjar"), 1.0)
    assert (grid.setting.size, grid.stretch) == (20, 1.4)


def test_thirty_goals_are_not_thirty_slides() -> None:
    found = grids(goals(30, LONG * 2), 1.0)

    assert [len(grid.rows) for grid in found] == [4, 4, 4, 4, 4, 4, 4, 2]
    assert sizes(found) == {16}


@pytest.mark.parametrize("words", ["Börjar", LONG, LONG * 3])
def test_no_slide_could_take_the_first_row_of_the_next(words: str) -> None:
    found = grids(goals(30, words), 1.0)
    heights = [grid.heights for grid in found]

    assert all(sum(high) <= BODY.height for high in heights)
    fewest = sum(sum(high[1:]) for high in heights) / (BODY.height - heights[0][0])
    assert len(found) <= fewest * 1.5


def test_type_is_smaller_where_it_saves_many_slides() -> None:
    found = grids(goals(30, "Börjar"), 1.0)

    assert ([len(grid.rows) for grid in found], sizes(found)) == ([10, 10, 10], {14})


def test_a_row_is_cut_only_when_no_legible_type_holds_it() -> None:
    [grid] = grids(goals(1, LONG * 14), 1.0)
    assert (grid.cut, grid.setting.size) == ((), 14)
    [grid] = grids(goals(1, LONG * 40), 1.0)
    assert len(grid.cut) == 1


def test_columns_with_much_text_get_more_room() -> None:
    [grid] = grids(goals(1, LONG * 3), 1.0)
    assert grid.setting.widths[0] > 2 * grid.setting.widths[1]
