"""Columns share a table's width so that it becomes low, by the template's weights if they do."""

from collections.abc import Sequence
from dataclasses import replace

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.document.inlines import Text
from rapportgen.office.sharing import best_weights

LONG = "Minst 30 deltagare har en fungerande kontakt med en arbetsgivare ett år efter insatsen"


def table(weights: Sequence[float], *rows: Sequence[str]) -> Table:
    columns = [Column((Text("Namn"),), "right", weight) for weight in weights]
    columns[0] = replace(columns[0], align="left")
    return Table("", tuple(columns), tuple(Row(tuple((Text(t),) for t in row)) for row in rows))


def rooms(weights: Sequence[float]) -> list[float]:
    return [40 * weight / sum(weights) for weight in weights]


def test_weights_that_leave_every_text_on_one_line_are_kept() -> None:
    assert best_weights(table([3, 1], ["Lön", "744 000"]), rooms) == [3, 1]


def test_a_column_of_long_texts_gets_the_room_of_columns_with_short_ones() -> None:
    shown = table([1, 1, 1], [LONG, "30", "14"], [LONG, "1 200", "29"])
    assert best_weights(shown, rooms) == [43.0, 2.5, 2.5]


def test_weights_that_make_the_table_hardly_higher_are_kept() -> None:
    shown = table([3, 1], *[["Lön", "744 000"]] * 30, ["x" * 70, "1"])
    assert best_weights(shown, rooms) == [3, 1]


def test_a_text_of_several_lines_counts_as_many() -> None:
    shown = table([1, 4], ["Utbildning av personal", "1\n2\n3"])
    assert best_weights(shown, rooms) == [1, 4]


def test_columns_of_figures_that_weigh_the_same_are_equally_wide() -> None:
    shown = table([1, 1, 1], [LONG, "1 440 000 kr", "9"], [LONG, "744 000 kr", "8"])
    assert best_weights(shown, rooms) == [86.0, 11.0, 11.0]


def test_figures_are_on_one_line_however_wide_their_column_is_taken_to_be() -> None:
    amount = "25\u00a0925\u00a0760\u00a0760\u00a0kr"
    shown = table([9, 1], ["Resa", amount], ["Lön", amount])
    assert best_weights(shown, rooms) == [9, 1]


def test_an_address_with_figures_in_it_is_a_text_of_several_lines() -> None:
    shown = table([1, 1], ["Resa", "https://www.ekeby.example/projekt/2018/stodiarbetet"])
    assert best_weights(shown, rooms) == [2.0, 25.5]
