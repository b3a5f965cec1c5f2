"""A table of results as bars: rows beside each other, one series for each measurement."""

from collections.abc import Iterator
from decimal import Decimal

from rapportgen.document.blocks import Chart
from rapportgen.document.charts import Bars, Series
from rapportgen.markdown.typography import one_line
from rapportgen.model.arithmetic import ZERO
from rapportgen.model.result_rows import cell
from rapportgen.model.resultat import Resultatrad, Resultattabell
from rapportgen.templates.parts.chart_words import COUNT, PERCENT, extremes, figure, having
from rapportgen.templates.parts.results import result_table
from rapportgen.values.exact import EXACT
from rapportgen.values.listing import listed
from rapportgen.values.malvarde import Malvarde

_FEWEST_BARS = 2


def result_chart(result: Resultattabell, title: str | None = None) -> tuple[Chart, ...]:
    """Return the results of one kind as bars, or nothing when there are fewer than two.

    A table that mixes shares and counts shows the shares, since the two have no scale in common.
    The rows of a flow are added to each other, not compared, and are left to the table.
    """
    shares, counts = _rows_of(result, "andel"), _rows_of(result, "tal")
    rows, unit = (shares, PERCENT) if shares else (counts, result.enhet or COUNT)
    bars = _bars(result, rows, one_line(unit))
    if sum(value is not None for series in bars.series for value in series.values) < _FEWEST_BARS:
        return ()
    words = " ".join(_description(result.rubrik, bars))
    return (Chart(title or result.rubrik, bars, words, result_table(result)),)


def _rows_of(result: Resultattabell, kind: str) -> list[Resultatrad]:
    return [row for row in result.rader if not row.flöde and _is_of(row, kind)]


def _is_of(row: Resultatrad, kind: str) -> bool:
    return all(getattr(value, kind) is not None for value in row.värden)


def _bars(result: Resultattabell, rows: list[Resultatrad], unit: str) -> Bars:
    series = tuple(
        Series(one_line(name), tuple(_figure(cell(row, at)) for row in rows))
        for at, name in enumerate(result.mättillfällen)
    )
    return Bars(tuple(one_line(row.rad) for row in rows), series, unit)


def _figure(value: Malvarde | None) -> Decimal | None:
    if value is None or value.andel is None:
        return value.tal if value else None
    return value.andel.scaleb(2, EXACT) + ZERO  # which writes 5E+1 as 50, and keeps 41.0


def _description(name: str, bars: Bars) -> Iterator[str]:
    when = listed([series.name for series in bars.series])
    yield f"Stapeldiagram: {one_line(name)}, {when}."
    last = _told(bars, bars.series[-1])
    if last:
        at = f"{bars.series[-1].name}: " if len(bars.series) > 1 else ""
        yield at + extremes(last, bars.unit)
    if len(bars.series) > 1 and last:
        yield from _change(_told(bars, bars.series[0]), last, bars.unit)


def _told(bars: Bars, series: Series) -> dict[str, Decimal]:
    pairs = zip(bars.categories, series.values, strict=True)
    return {name: value for name, value in pairs if value is not None}


def _change(first: dict[str, Decimal], last: dict[str, Decimal], unit: str) -> Iterator[str]:
    """Yield which row has changed the most from the first measurement to the last."""
    changes = {name: abs(last[name] - first[name]) for name in first if name in last}
    most = max(changes.values(), default=Decimal(0))
    if most == 0:
        return
    names = having(changes, most)
    if names in first:
        yield (
            f"Mest har {names} ändrats, från {figure(first[names], unit)} till "
            f"{figure(last[names], unit)}."
        )
    else:
        yield f"Mest har {names} ändrats."
