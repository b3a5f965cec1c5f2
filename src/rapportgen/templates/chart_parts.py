"""Charts of many rows as several charts, told apart in their titles."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapportgen.charts.parting import parted
from rapportgen.document.blocks import Block, Chart


def with_parted_charts(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, with a chart that has more rows than a page shows in several parts."""
    for block in blocks:
        if isinstance(block, Chart):
            yield from _in_parts(block)
        else:
            yield block


def _in_parts(chart: Chart) -> tuple[Chart, ...]:
    """Return the chart, or its parts with the same table when it has more rows than can be read."""
    parts = parted(chart.data)
    if len(parts) == 1:
        return (chart,)
    counted = [(f"{at} av {len(parts)}", data) for at, data in enumerate(parts, 1)]
    return tuple(
        replace(
            chart,
            title=f"{chart.title} ({place})",
            data=data,
            description=f"Del {place}. {chart.description}",
        )
        for place, data in counted
    )
