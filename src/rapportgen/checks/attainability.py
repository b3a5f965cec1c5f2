"""The finding that a percentage cannot be a share of so many whole persons."""

from decimal import Decimal
from fractions import Fraction

from rapportgen.checks.check import Behind, Finding
from rapportgen.checks.figures import andel
from rapportgen.model.shares import decimals, neighbours, rounded_share
from rapportgen.schema.record import Path


def unattainable(
    where: Path, share: Decimal, whole: int, behind: tuple[Behind, ...] = ()
) -> Finding:
    """Return the finding that no number of a whole is what a share says."""
    below, above = neighbours(share, whole)
    return Finding(
        where,
        f"Av {whole} kan inget antal bli {andel(share)}: {_part(below, share, whole)} och "
        f"{_part(above, share, whole)}.",
        "Ändra procenten eller antalet, eller skriv vad procenten räknas av.",
        behind,
    )


def _part(number: int, share: Decimal, whole: int) -> str:
    return f"{number} är {andel(rounded_share(Fraction(number, whole), decimals(share)))}"
