"""Which charts are printed on a page turned on its side."""

from rapportgen.document.charts import Bars, Timeline

_MANY_MONTHS = 30
_MANY_ROWS = 20


def is_on_its_side(data: Bars | Timeline) -> bool:
    """Return whether the chart needs the width of a page turned on its side.

    The parts of a long timeline lie like the whole of it.
    """
    if isinstance(data, Bars):
        return False
    return data.months > _MANY_MONTHS or max(len(data.spans), data.among) > _MANY_ROWS
