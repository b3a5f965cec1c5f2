"""RG7: text in a pack's colours must be readable."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from rapportgen.checks.figures import exakt
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.contrast import READABLE, contrast
from rapportgen.packs.pack import Pack
from rapportgen.packs.reading_colours import PAPER
from rapportgen.packs.rules import FAINT_COLOUR


class _Use(NamedTuple):
    """A colour of text by its key, what it stands on, and what is written so."""

    key: str
    behind: str | None
    what: str


_USES = (
    _Use("accent", None, "rubriker"),
    _Use("accent", "yta", "tabellhuvuden"),
    _Use("text", None, "löpande text"),
    _Use("text", "yta", "text i rutor och summarader"),
)


def faint_colours(pack: Pack) -> Iterator[Diagnostic]:
    """Yield a finding for each use of a colour in text that WCAG finds too faint."""
    colours = pack.tema.färger
    for use in _USES:
        colour = getattr(colours, use.key)
        behind = getattr(colours, use.behind) if use.behind else PAPER
        found = contrast(colour, behind)
        place = _place(pack, use)
        if found < READABLE and place is not None:
            yield _faint(use, colour, behind, found, place)


def _faint(use: _Use, colour: str, behind: str, found: float, place: Place) -> Diagnostic:
    measured = exakt(Decimal(int(found * 10)) / 10)  # 4,46 is not 4,5
    return Diagnostic(
        FAINT_COLOUR,
        place,
        f"Färgen {colour} har kontrasten {measured} mot {behind}. I {use.what} behövs minst 4,5.",
        "Välj en mörkare färg, eller en ljusare bakgrund. Annars blir texten svart eller vit.",
        severity=FAINT_COLOUR.severity,
    )


def _place(pack: Pack, use: _Use) -> Place | None:
    """Return where the nearest pack chooses the colour or what it stands on, if any does."""
    for source in reversed(pack.sources):
        for key in filter(None, (use.key, use.behind)):
            if key in _stated(source.data):
                return source.place(("tema", "färger", key))
    return None


def _stated(data: object) -> Mapping[str, object]:
    match data:
        case {"tema": {"färger": dict(colours)}}:
            return colours
        case _:
            return {}
