"""Number formats, and the unit that figures are shown in."""

import pytest
from chart_samples import bars, figures

from rapportgen.charts.drawingml.figures import measure
from rapportgen.document.charts import Bars, Series

S = "\\\N{NO-BREAK SPACE}"
HARD = "\N{NO-BREAK SPACE}"


def of(*texts: str, unit: str = "kronor") -> Bars:
    return bars(Series("Belopp", figures(*texts)), names=texts, unit=unit)


@pytest.mark.parametrize(
    ("texts", "heading", "code"),
    [
        (("7", "999"), "Kronor", "0"),
        (("7.5", "12"), "Kronor", "0.0"),
        (("0.25",), "Kronor", "0.00"),
        (("480000", "960000"), "Kronor", f"[>=1000]#{S}##0;0"),
        (("1440000", "10000"), "Tusen kronor", f"[>=1000000]#{S}##0,;0,"),
        (("1440000", "95500"), "Tusen kronor", f"[>=1000000]#{S}##0,;[>=100000]0,;0.0,"),
        (("2500000000",), "Miljoner kronor", f"[>=1000000000]#{S}##0,,;0,,"),
        (("-12000", "800"), "Kronor", "#,##0"),
        ((), "Kronor", "0"),
    ],
)
def test_figures_are_shown_in_groups_of_three(
    texts: tuple[str, ...], heading: str, code: str
) -> None:
    found = measure(of(*texts))

    assert (found.heading, found.shown) == (heading, code)


def test_the_workbook_has_the_figures_in_full() -> None:
    assert measure(of("1440000")).written == (f"[>=1000000]#{S}###{S}##0;[>=1000]#{S}##0;0")


def test_an_axis_may_reach_further_than_its_figures() -> None:
    assert measure(of("960000")).along == f"[>=1000000]#{S}###{S}##0;[>=1000]#{S}##0;0"
    assert measure(of("95.5")).along == "0"


def test_shares_carry_their_sign() -> None:
    found = measure(of("63", "12.5", unit="procent"))

    assert (found.heading, found.shown, found.along) == ("", f'0.0"{HARD}%"', f'0"{HARD}%"')
