"""Charts of every kind, and figures as text."""

from datetime import date
from decimal import Decimal

from rapportgen.document.charts import Bars, Series, Span, Timeline


def figures(*texts: str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if text is None else Decimal(text) for text in texts)


def bars(
    *series: Series, names: tuple[str, ...], unit: str = "kronor", stacked: bool = False
) -> Bars:
    return Bars(names, series, unit, stacked)


YEARS = bars(
    Series("Budget", figures("480000", "960000", "500000")),
    Series("Utfall", figures("465320.50", "0", None)),
    names=("2018", "2019", "2020"),
)
STACK = bars(
    Series("Lön", figures("480000", "960000")),
    Series("Resor & möten", figures("3000", "400000")),
    names=("2009", "2010"),
    stacked=True,
)
SHARES = bars(
    Series("Utfall", figures("43", "12.5")),
    names=("Arbete på hel- eller deltid", "Arbetslös"),
    unit="procent",
)
LYING = bars(
    Series("Budget", figures(*["100"] * 13), 0),
    Series("Utfall", figures("106.7", "1211.1", None, *["94"] * 10), 1),
    names=tuple(f"Antal dagar från anmälan till det första samtalet {n}" for n in range(13)),
    unit="procent",
)
EIGHT = bars(
    *(Series(f"Slag {n}", figures("50000.5", None, "30000")) for n in range(8)),
    names=("2018", "2019", "2020"),
    stacked=True,
)
DEDUCTIONS = bars(Series("Avvikelse", figures("-12000", "800")), names=("Lön", "Resor"))
MANY = bars(
    Series("Belopp", tuple(Decimal(1000 * number) for number in range(60))),
    names=tuple(f"Post {number}" for number in range(60)),
)
ODD_NAMES = bars(
    Series('<Belopp> & "kronor"', figures("1", "2", "3")),
    names=("Ett\nnamn på två rader", "<b>&amp;", "Ett förskräckligt långt namn " * 20),
)
NO_NAMES = bars(Series("Belopp", ()), names=())
NO_SERIES = bars(names=("2018",))
TIMES = Timeline(
    (
        Span("Uppstart", None, date(2018, 9, 30), "till och med september 2018"),
        Span("Kartläggning", date(2018, 9, 1), date(2018, 12, 31), "hösten 2018", approximate=True),
        Span("Seminarium", date(2018, 11, 15), date(2018, 11, 15), "15 november 2018"),
    ),
    date(2018, 8, 15),
    date(2018, 12, 31),
)
LONG_TIMES = Timeline(
    tuple(
        Span(f"Aktivitet {n}", date(2018 + n // 9, 1 + n % 9, 1), date(2021, 12, 31), "")
        for n in range(24)
    ),
    date(2018, 1, 1),
    date(2021, 12, 31),
)
NO_TIMES = Timeline((), date(2018, 1, 1), date(2018, 12, 31))

EVERY: dict[str, Bars | Timeline] = {
    "side by side": YEARS,
    "stacked": STACK,
    "shares": SHARES,
    "lying": LYING,
    "eight series": EIGHT,
    "deductions": DEDUCTIONS,
    "sixty bars": MANY,
    "odd names": ODD_NAMES,
    "no names": NO_NAMES,
    "no series": NO_SERIES,
    "times": TIMES,
    "many times": LONG_TIMES,
    "no times": NO_TIMES,
}
