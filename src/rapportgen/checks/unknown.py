"""Findings about names that the budget and the list of parties do not have."""

from collections.abc import Collection

from rapportgen.checks.check import Finding
from rapportgen.checks.names import some_of
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import guess


def unknown_post(path: Path, name: str, known: Collection[str]) -> Finding:
    """Return the finding that no post has a name, with the one that was probably meant."""
    return Finding(
        path,
        f"Ingen post i budgeten heter {name}.",
        f"{guess(name, known)}Skriv namnet som det står i budgeten: "
        f"{some_of(known, 'budgeten har inga poster')}.",
    )


def unknown_party(path: Path, name: str, known: Collection[str]) -> Finding:
    """Return the finding that no party has a name, with the one that was probably meant."""
    return Finding(
        path,
        f"Parten {name} finns inte under parter.",
        f"{guess(name, known)}Skriv namnet som det står där: "
        f"{some_of(sorted(known), 'listan är tom')}.",
    )
