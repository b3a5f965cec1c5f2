"""Number formats, and the unit that figures are shown in."""

from dataclasses import replace
from decimal import Decimal

import pytest
from chart_samples import bars, figures

from rapportgen.charts.drawingml.figures import measure
from rapportgen.document.charts import Bars, Series

S = "\\\N{NO-BREAK SPACE}"
HARD = "\N{NO-BREAK SPACE}"


def of(*texts: str, unit: str = "kronor") -> Bars:
    return bars(Series("Belopp", figures(*texts)), names=texts, unit=unit)


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("7", "999"), "0"),
        (("480000", "960000"), f"[>=1000]#{S}##0;0"),
        (("1440000", "10000"), f"[>=1000000]#{S}###{S}##0;[>=1000]#{S}##0;0"),
        (("2500000000",), "#,##0"),
        (("-12000", "800"), "#,##0"),
        (("7.5", "12"), "[$-41D]General"),
        ((), "0"),
    ],
)
def test_figures_are_shown_in_groups_of_three(texts: tuple[str, ...], code: str) -> None:
    found = measure(of(*texts))

    assert (found.heading, found.shown) == ("Kronor", code)


def test_a_figure_that_the_common_format_would_write_differently_has_its_own() -> None:
    found = measure(of("1200.5", "12.5", "12.55", "100", "1000", "-1234567.5"))
    values = figures("1200.5", None, "12.5", "12.55", "100", "1000", "-1234567.5")

    assert found.own(values) == {
        0: f"[$-41D]#{S}##0.00",
        2: "[$-41D]0.00",
        5: f"#{S}##0",
        6: f"[$-41D]#{S}###{S}##0.00",
    }


def test_whole_figures_share_one_format() -> None:
    assert measure(of("1440000", "7")).own(figures("1440000", "7")) == {}


def test_results_keep_the_decimals_that_they_were_measured_with() -> None:
    found = measure(of("41.0", "43", unit="individer"))

    assert found.own(figures("41.0", "43")) == {0: "[$-41D]0.0"}


def test_an_axis_may_reach_further_than_its_figures() -> None:
    assert measure(of("960000")).along == f"[>=1000000]#{S}###{S}##0;[>=1000]#{S}##0;0"
    assert measure(of("95.5")).along == "0"
    assert measure(of("2.5")).along == "[$-41D]General"
    part = replace(of("7"), reach=(Decimal(0), Decimal(900)))
    assert measure(part).along == f"[>=1000]#{S}##0;0"


def test_shares_carry_their_sign() -> None:
    found = measure(of("63", "106.7", unit="procent"))

    assert (found.heading, found.shown) == ("", f'[$-41D]General"{HARD}%"')
    assert found.along == f'0"{HARD}%"'
    assert measure(of("63", "100", unit="procent")).shown == f'0"{HARD}%"'
