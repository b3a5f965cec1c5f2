"""Findings as they may be reported: no personnummer is whole in any of their words."""

from dataclasses import replace

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.waived import Waived
from rapportgen.values.masking import masked


def masked_diagnostic(diagnostic: Diagnostic) -> Diagnostic:
    """Return a finding with every personnummer in it masked."""
    return replace(
        diagnostic,
        place=_place(diagnostic.place),
        message=masked(diagnostic.message),
        help=masked(diagnostic.help),
        related=tuple(_related(related) for related in diagnostic.related),
    )


def masked_waived(waived: Waived) -> Waived:
    """Return the same for a finding that was set aside, with its reason."""
    return Waived(masked_diagnostic(waived.diagnostic), masked(waived.reason))


def _related(related: Related) -> Related:
    return Related(_place(related.place), masked(related.label), masked(related.figure))


def _place(place: Place) -> Place:
    return replace(place, path=masked(place.path), excerpt=masked(place.excerpt))
