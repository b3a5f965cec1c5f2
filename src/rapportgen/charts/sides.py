"""Which charts are printed on a page turned on its side."""

from rapportgen.document.charts import Bars, Timeline

_MANY_MONTHS = 30
_MANY_ROWS = 20
_TOO_MANY_ROWS = 32
"""More activities than this need the height of an upright page more than the width."""


def is_on_its_side(data: Bars | Timeline) -> bool:
    """Return whether the chart needs the width of a page turned on its side."""
    if isinstance(data, Bars) or len(data.spans) > _TOO_MANY_ROWS:
        return False
    return data.months > _MANY_MONTHS or len(data.spans) > _MANY_ROWS
