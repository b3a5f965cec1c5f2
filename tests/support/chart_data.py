"""Short ways to write charts in tests, and charts of any kind for properties."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from rapportgen.document.blocks import Chart, Table
from rapportgen.document.charts import Bars, Series, Span, Timeline

Figure = int | str | None


def series(name: str, *values: Figure) -> Series:
    """Return a series of figures."""
    return Series(name, tuple(None if value is None else Decimal(value) for value in values))


def bars(*values: Figure, unit: str = "individer") -> Bars:
    """Return a chart of one series, with the categories A, B, C …"""
    return Bars(tuple("ABCDEFGHIJKLMNOP"[: len(values)]), (series("Antal", *values),), unit)


def span(
    start: str | None, end: str, name: str = "Aktivitet", *, approximate: bool = False
) -> Span:
    """Return a time between two dates in ISO form, with its words."""
    first = date.fromisoformat(start) if start else None
    return Span(name, first, date.fromisoformat(end), "tiden", approximate)


def timeline(*spans: Span, start: str = "2018-01-01", end: str = "2018-12-31") -> Timeline:
    """Return a timeline of the year 2018, or between two dates in ISO form."""
    return Timeline(spans, date.fromisoformat(start), date.fromisoformat(end))


def chart(data: Bars | Timeline, **changes: object) -> Chart:
    """Return a chart of the data."""
    values = {"title": "Titel", "description": "Beskrivning.", "table": Table("Titel", (), ())}
    return Chart(data=data, **(values | changes))  # type: ignore[arg-type]  # the caller's own


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=90)
FIGURES = st.decimals(-(10**15), 10**15, places=2) | st.none()


@st.composite
def any_bars(draw: st.DrawFn) -> Bars:
    """Draw a chart of bars: none or many, long names, figures of any size, some missing."""
    names = draw(st.lists(NAMES, max_size=25))
    figures = st.lists(FIGURES, min_size=len(names), max_size=len(names))
    found = draw(st.lists(st.builds(Series, NAMES, figures.map(tuple)), max_size=9))
    unit = draw(st.sampled_from(("kronor", "individer", "procent")))
    return Bars(tuple(names), tuple(found), unit, draw(st.booleans()))


DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


@st.composite
def any_span(draw: st.DrawFn) -> Span:
    """Draw a time of any length."""
    end = draw(DAYS)
    start = draw(st.none() | st.integers(0, 4000).map(lambda days: end - timedelta(days)))
    return Span(draw(NAMES), start, end, draw(NAMES), draw(st.booleans()))


@st.composite
def any_timeline(draw: st.DrawFn) -> Timeline:
    """Draw a timeline, whose times may lie outside it."""
    spans = draw(st.lists(any_span(), max_size=40))
    start, end = sorted((draw(DAYS), draw(DAYS)))
    return Timeline(tuple(spans), start, end)
