"""The goals of a project that can be followed up."""

from rapportgen.model.mal import Delmal
from rapportgen.model.projekt import Projekt


def goals(projekt: Projekt) -> tuple[Delmal, ...]:
    """Return the goals one by one; none when the project states none."""
    return projekt.mål.delmål if projekt.mål else ()
