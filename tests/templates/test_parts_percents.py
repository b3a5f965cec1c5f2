from decimal import Decimal

import pytest

from rapportgen.document.inlines import Text
from rapportgen.templates.parts.percents import rounding_note, shares_of, shown_shares


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([3600, 400], ["90 %", "10 %", "100 %"]),
        ([3600, 150, 120, 90, 40], ["90,0 %", "3,8 %", "3,0 %", "2,3 %", "1,0 %", "100,0 %"]),
    ],
)
def test_shares_of_a_column_have_one_number_of_decimals(parts: list[int], shown: list[str]) -> None:
    shares = shares_of([Decimal(part) for part in parts], Decimal(4000))

    assert [cell.replace("\u00a0", " ") for cell in shown_shares(shares, 9)] == shown


def test_shares_that_do_not_add_up_as_they_are_shown_are_said_to_be_rounded() -> None:
    parts = [Decimal(part) for part in (3600, 150, 120, 90, 40)]

    assert rounding_note(shares_of(parts, Decimal(4000))) == ((Text("Andelarna är avrundade."),),)


def test_shares_that_add_up_need_no_note() -> None:
    assert rounding_note(shares_of([Decimal(1), Decimal(2)], Decimal(3))) == ()


def test_nothing_has_no_shares() -> None:
    assert shares_of([Decimal(0)], Decimal(0)) == []
    assert shown_shares([], 2) == ["", ""]
    assert rounding_note([]) == ()
