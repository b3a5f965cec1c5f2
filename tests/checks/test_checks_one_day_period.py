"""A period that is a single day."""

import pytest
from project_texts import findings, project, related, said


@pytest.mark.parametrize(
    ("period", "day", "example"),
    [
        ("2026-07-01", "2026-07-01", "2026-07-01 – 2027-06-30"),
        ("1 juli 2026", "2026-07-01", "2026-07-01 – 2027-06-30"),
        ("2026-07-01 – 2026-07-01", "2026-07-01", "2026-07-01 – 2027-06-30"),
        ("2026-01-01", "2026-01-01", "2026-01-01 – 2026-12-31"),
        ("2024-02-29", "2024-02-29", "2024-02-29 – 2025-02-27"),
        ("2100-12-31", "2100-12-31", "2100-12-31 – 2101-12-30"),
    ],
)
def test_a_period_of_one_day_is_an_error(period: str, day: str, example: str) -> None:
    (finding,) = findings(project(f"period: {period}\n"))

    assert said(finding) == (
        "RG318",
        4,
        9,
        9 + len(period),
        f"Perioden är bara en dag, {day}.",
        f"Skriv också när projektet slutar, till exempel {example}.",
    )
    assert finding.is_error
    assert related(finding) == []


@pytest.mark.parametrize("period", ["2026-07-01 – 2026-07-02", "juli 2026", "2026"])
def test_a_period_of_two_days_or_more_is_right(period: str) -> None:
    assert findings(project(f"period: {period}\n")) == []


def test_an_activity_may_take_one_day() -> None:
    row = "  - {aktivitet: Slutkonferens, tid: 2018-12-31}\n"
    assert findings(project(f"tidplan:\n{row}")) == []
