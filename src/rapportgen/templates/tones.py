"""One shade for each kind of bar, in all charts of a document."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from rapportgen.document.blocks import Block, Chart
from rapportgen.document.charts import Bars, Series


def toned(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks where series of the same name have the same tone in every chart."""
    known: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, Chart) and isinstance(block.data, Bars):
            series = _toned(block.data.series, known)
            yield replace(block, data=replace(block.data, series=series))
        else:
            yield block


def _toned(series: tuple[Series, ...], known: dict[str, int]) -> tuple[Series, ...]:
    """Return series with tones that differ; those that are new get the lowest that are free."""
    tones: dict[int, int] = {}
    for at, one in enumerate(series):
        tone = known.get(one.name) if one.tone is None else one.tone
        if tone is not None and tone not in tones.values():
            tones[at] = tone
    for at, one in enumerate(series):
        if at not in tones:
            tones[at] = next(tone for tone in count() if tone not in tones.values())
        known.setdefault(one.name, tones[at])
    return tuple(replace(one, tone=tones[at]) for at, one in enumerate(series))
