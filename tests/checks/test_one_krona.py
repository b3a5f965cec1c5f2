"""The promise: one krona more or less, anywhere in a budget, and the check fails on its line.

A grant that is smaller than the application is possible, and therefore only a warning.
"""

import re

import pytest
from project_texts import findings, project

BUDGET = project(
    """\
period: 2018-07-01 – 2019-06-30
parter:
  - {namn: Kommunen, roll: projektägare}
  - {namn: Regionen, roll: samverkande part}
budget:
  poster:
    - post: Handläggare
      slag: lön
      part: Kommunen
      antal: 2
      tjänstgöringsgrad: 50 %
      månader: 9
      månadskostnad: 40 000
      påslag: 42,68 %
      belopp: 513 648
      per_år:
        2018: 256 824
        2019: 256 824
    - post: Samtalsledare
      slag: tjänster
      part: Regionen
      timmar: 30
      timkostnad: 800
      per_år:
        2018: 10 000
        2019: 14 000
    - post: Kursböcker
      slag: material
      antal: 12
      styckpris: 250
      per_år: {2018: 3 000}
      per_part:
        Kommunen: 1 000
        Regionen: 2 000
    - post: Lokaler
      slag: lokaler
      belopp: 59 352
      per_år:
        2018: 29 352
        2019: 30 000
      per_part:
        Kommunen: 29 352
        Regionen: 30 000
    - post: Utvärdering
      öppen: ja
  per_slag:
    lön: 513 648
    tjänster: 24 000
    material: 3 000
    lokaler: 59 352
  per_part:
    Kommunen: 544 000
    Regionen: 56 000
  per_år:
    2018: 299 176
    2019: 300 824
  summa: 600 000
  finansiering:
    - källa: Förbundet
      typ: sökt
      belopp: 450 000
      andel: 75 %
    - källa: Kommunen
      typ: egen insats
      belopp: 150 000
      andel: 25 %
beslut:
  datum: 2018-05-02
  belopp: 450 000
rekvisitioner:
  - period: juli – december 2018
    poster:
      - post: Handläggare
        belopp: 256 824
      - post: Lokaler
        belopp: 29 352
    belopp: 286 176
"""
)
ROWS = BUDGET.split("\n")
FIGURE = re.compile(r": (\d{1,3}(?: \d{3})+|\d+)(?=$|})")
AMOUNTS = [
    (row, int(match[1].replace(" ", "")), match.span(1))
    for row, line in enumerate(ROWS)
    if not re.search(r"(version|antal|månader|timmar):", line)
    for match in FIGURE.finditer(line)
]


def changed(row: int, span: tuple[int, int], amount: int) -> str:
    start, end = span
    line = f"{ROWS[row][:start]}{amount}{ROWS[row][end:]}"
    return "\n".join([*ROWS[:row], line, *ROWS[row + 1 :]])


def test_the_budget_holds_every_kind_of_amount_and_is_right() -> None:
    assert len(AMOUNTS) == 31
    assert [finding.rule.code for finding in findings(BUDGET)] == ["RG210"]


@pytest.mark.parametrize("step", [-1, 1], ids=["less", "more"])
@pytest.mark.parametrize(("row", "amount", "span"), AMOUNTS, ids=str)
def test_one_krona_is_found_with_its_line(
    row: int, amount: int, span: tuple[int, int], step: int
) -> None:
    found = [f for f in findings(changed(row, span, amount + step)) if f.rule.code != "RG210"]
    shown = {f.place.line for f in found} | {r.place.line for f in found for r in f.related}
    assert found
    assert row + 1 in shown
    assert any(f.is_error for f in found) or ROWS[row - 1] == "  datum: 2018-05-02"
