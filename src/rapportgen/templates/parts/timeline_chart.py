"""The activities along a calendar."""

from collections.abc import Iterator
from datetime import date

from rapportgen.document.blocks import Chart, Table
from rapportgen.document.charts import Span, Timeline
from rapportgen.markdown.typography import one_line
from rapportgen.model.projekt import Projekt
from rapportgen.model.tidplan import Aktivitet
from rapportgen.templates.display import shown_time
from rapportgen.templates.parts.activities import activity_table
from rapportgen.templates.parts.chart_words import few
from rapportgen.values import swedish

_FEWEST = 3


def timeline_chart(
    projekt: Projekt, table: Table | tuple[()] = (), title: str = "Aktiviteterna i tiden"
) -> tuple[Chart, ...]:
    """Return the activities as a timeline, or nothing when they are few or all at the same time.

    `table` is the one that the document shows, when its columns are not the usual ones.
    """
    spans = tuple(map(_span, projekt.tidplan))
    shown = table or activity_table(projekt.tidplan)
    if len(spans) < _FEWEST or len({(span.start, span.end) for span in spans}) == 1 or not shown:
        return ()
    starts = [day for span in spans if (day := span.start)]
    start = min([projekt.period.start or projekt.period.end, *starts])
    end = max([projekt.period.end, *(span.end for span in spans)])
    data = Timeline(spans, start, end)
    return (Chart(title, data, " ".join(_description(data)), shown),)


def _span(activity: Aktivitet) -> Span:
    time = activity.tid
    name = one_line(activity.aktivitet)
    return Span(name, time.start, time.end, shown_time(time), time.is_approximate)


def _description(data: Timeline) -> Iterator[str]:
    count = len(data.spans)
    yield f"Tidslinje med {count} aktiviteter, {swedish.months(data.start, data.end)}."
    first = min(span.start or date.min for span in data.spans)
    begins = [span.name for span in data.spans if (span.start or date.min) == first]
    if first == date.min:
        yield f"{few(begins)} pågår redan från början."
    else:
        yield f"Först börjar {few(begins)}, {swedish.datum(first)}."
    last = max(span.end for span in data.spans)
    ends = [span.name for span in data.spans if span.end == last]
    yield f"Sist slutar {few(ends)}, {swedish.datum(last)}."
    if loose := [span.name for span in data.spans if span.approximate]:
        yield f"Tiden är ungefärlig för {few(loose)}."
