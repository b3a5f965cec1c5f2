"""Charts with more bars or times than a slide can show, divided over several."""

from collections.abc import Sequence
from dataclasses import replace

from rapportgen.charts.drawingml.heights import suitable_height
from rapportgen.charts.parting import in_parts
from rapportgen.document.blocks import Chart
from rapportgen.document.charts import Bars, Timeline
from rapportgen.slides.geometry import BODY
from rapportgen.slides.sizes import CHART_SIZE

_PRESSED = 1.15
"""How much higher than the slide a chart may want to be, before it is divided."""


def divided(chart: Chart) -> list[Chart]:
    """Return the chart in as few parts as slides need, each with about as many bars or times."""
    most = _count(chart.data)
    for parts in range(1, most + 1):
        found = in_parts(chart.data, parts)
        if all(_fits(part) for part in found):
            return _described(chart, found)
    return [chart] if most < 2 else _described(chart, in_parts(chart.data, most))


def _fits(data: Bars | Timeline) -> bool:
    return suitable_height(data, BODY.width, CHART_SIZE) <= BODY.height * _PRESSED


def _count(data: Bars | Timeline) -> int:
    return len(data.categories) if isinstance(data, Bars) else len(data.spans)


def _described(chart: Chart, parts: Sequence[Bars | Timeline]) -> list[Chart]:
    """Return the parts as charts, each of which tells in words which part it is."""
    if len(parts) == 1:
        return [chart]
    return [
        replace(chart, data=data, description=f"Del {at} av {len(parts)}. {chart.description}")
        for at, data in enumerate(parts, 1)
    ]
