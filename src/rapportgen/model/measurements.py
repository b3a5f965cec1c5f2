"""The measured values of a project's goals."""

from collections.abc import Iterator

from rapportgen.model.mal import Malutfall
from rapportgen.model.projekt import Projekt


def measurements(projekt: Projekt) -> Iterator[Malutfall]:
    """Yield every measured value of the project's goals."""
    if projekt.mål:
        for goal in projekt.mål.delmål:
            yield from goal.utfall
