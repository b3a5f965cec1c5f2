"""What stands below a chart: in which table its figures are."""

from rapportgen.document.charts import Bars, Timeline


def found_in(data: Bars | Timeline) -> str:
    """Return the words before the table's name: a timeline has times, and bars have figures."""
    return "Tiderna finns i" if isinstance(data, Timeline) else "Siffrorna finns i"
