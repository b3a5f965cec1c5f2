"""Names to choose between, in messages."""

import pytest
from project_texts import findings, project

from rapportgen.checks.names import some_of


def test_names_are_listed_in_their_order() -> None:
    assert some_of(["b", "a"], "listan är tom") == "b, a"
    assert some_of({f"n{number}": 0 for number in range(30)}, "").endswith("n28, n29")


def test_of_many_names_the_first_are_listed() -> None:
    assert some_of([str(number) for number in range(10_000)], "").endswith("28, 29 och 9970 till")


def test_no_names_are_told_in_words() -> None:
    assert some_of([], "listan är tom") == "listan är tom"


@pytest.mark.parametrize(("code", "unknown"), [("RG507", "bas: A"), ("RG512", "")])
def test_of_a_table_of_many_rows_the_first_are_named(code: str, unknown: str) -> None:
    rows = "".join(f"        - {{rad: R{n}, värden: [1]}}\n" for n in range(40))
    part = "        - {rad: Del, värden: [1], del_av: A}\n"
    text = (
        "resultat:\n  tabeller:\n    - rubrik: Deltagare\n      mättillfällen: [maj]\n"
        f"      rader:\n{rows}{part}      {unknown}\n"
    )
    (found,) = [found for found in findings(project(text)) if found.rule.code == code]
    assert "R28, R29 och 1" in found.help
