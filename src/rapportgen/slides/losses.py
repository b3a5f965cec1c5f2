"""What slides have no room for, told once for each thing."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from rapportgen.slides.rules import NO_ROOM
from rapportgen.values.fault import Fault

Kind = Literal["title", "row", "columns", "text", "particular"]

_HELP: dict[Kind, str] = {
    "title": "Korta rubriken. Hela rubriken står i talarens anteckningar.",
    "row": "Korta texten i raden. Hela texten står i talarens anteckningar.",
    "columns": "Dela upp tabellen på flera, med färre kolumner i varje.",
    "text": "Korta texten, eller dela upp den i flera stycken och listor.",
    "particular": "Korta uppgifterna. De som saknas på bilden står i talarens anteckningar.",
}


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is cut on a slide, and the name of where it stands: a title or a caption."""

    kind: Kind
    name: str


def told(losses: Iterable[Loss]) -> Iterator[Fault]:
    """Yield one finding for each thing that has no room, however many slides it is cut on."""
    for loss, count in Counter(losses).items():
        yield Fault(NO_ROOM, f"Bildspelet: {_message(loss, count)}", _HELP[loss.kind])


def _message(loss: Loss, count: int) -> str:
    match loss.kind:
        case "title":
            return f"Rubriken ”{loss.name}” är för lång för en bild och klipps av."
        case "row":
            return f"Tabellen ”{loss.name}” har {_rows(count)}, och där klipps texten av."
        case "columns":
            return f"Tabellen ”{loss.name}” är för bred för en bild, så ord och tal bryts."
        case "text":
            return f"Texten under ”{loss.name}” ryms inte på en bild, och går utanför den."
        case "particular":
            return f"Alla uppgifter ryms inte på omslaget till ”{loss.name}”."


def _rows(count: int) -> str:
    return "en rad som är högre än en bild" if count == 1 else f"{count} rader högre än en bild"
