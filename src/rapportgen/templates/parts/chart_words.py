"""What a chart says to those who listen: figures with their units, extremes and wholes."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from rapportgen.values import swedish
from rapportgen.values.listing import listed

KRONOR, PERCENT, COUNT = "kronor", "procent", "antal"

_MOST_NAMES = 3


def figure(value: Decimal, unit: str) -> str:
    """Return a figure of a chart with its unit, as it stands in running text."""
    match unit:
        case "kronor":
            return swedish.kronor(value)
        case "procent":
            exponent = value.as_tuple().exponent
            decimals = -exponent if isinstance(exponent, int) else 0
            return f"{swedish.exakt(value, decimals)}{swedish.HARD_SPACE}%"
        case "antal":
            return swedish.exakt(value)
        case _:
            return f"{swedish.exakt(value)} {unit}"


def extremes(values: Mapping[str, Decimal], unit: str) -> str:
    """Return which of several figures is the largest and which the smallest."""
    largest, smallest = max(values.values()), min(values.values())
    if len(values) == 1:
        return f"{listed(list(values))} är {figure(largest, unit)}."
    if largest == smallest:
        return f"Alla är lika stora: {figure(largest, unit)}."
    most, least = (having(values, value) for value in (largest, smallest))
    high, low = figure(largest, unit), figure(smallest, unit)
    return f"Störst är {most} med {high} och minst {least} med {low}."


def having(values: Mapping[str, Decimal], wanted: Decimal) -> str:
    """Return the names that have a certain figure."""
    return few([name for name, value in values.items() if value == wanted])


def few(names: Sequence[str]) -> str:
    """Return names in running text; of many, the first ones and how many there are besides."""
    if len(names) <= _MOST_NAMES:
        return listed(names)
    return listed([*names[:_MOST_NAMES], f"{len(names) - _MOST_NAMES} till"])


def course(values: Mapping[str, Decimal], unit: str) -> str | None:
    """Return how figures rise or fall all the way through time, or None when they do not."""
    figures = list(values.values())
    steps = list(pairwise(figures))
    if all(earlier < later for earlier, later in steps):
        word = "ökar"
    elif all(earlier > later for earlier, later in steps):
        word = "minskar"
    else:
        return None
    (first, start), *_, (last, end) = values.items()
    return f"Det {word} från {figure(start, unit)} {first} till {figure(end, unit)} {last}."
