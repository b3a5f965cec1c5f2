"""The measured values of a project's goals."""

from collections.abc import Iterator

from rapportgen.model.goals import goals
from rapportgen.model.mal import Malutfall
from rapportgen.model.projekt import Projekt


def measurements(projekt: Projekt) -> Iterator[Malutfall]:
    """Yield every measured value of the project's goals."""
    for goal in goals(projekt):
        yield from goal.utfall
