"""What the theme decides about the template: colours, fonts, and where things stand."""

from collections.abc import Iterator

from rapportgen.charts.palette import ladder, seen_on_white
from rapportgen.office.text import escaped
from rapportgen.packs.contrast import readable
from rapportgen.packs.tema import Farger, Tema
from rapportgen.slides.geometry import AREAS, HEIGHT, WIDTH, emu
from rapportgen.slides.sizes import COVER_TITLE_SIZE, NOTE_SIZE, TITLE_SIZE

TABLE_STYLE = "{8A7C4E52-5B0E-4D7B-9C41-6E1F2A3B4C5D}"
_PAPER = "#ffffff"
_ACCENTS = 6


def tokens(tema: Tema) -> dict[str, str]:
    """Return what stands in the template's places, as XML."""
    return {
        "font": escaped(tema.typsnitt.word),
        "footer": escaped(tema.sidhuvud or "Sidfot"),
        "table_style": TABLE_STYLE,
        "slide_cx": str(emu(WIDTH)),
        "slide_cy": str(emu(HEIGHT)),
        "title_size": str(TITLE_SIZE * 100),
        "cover_size": str(COVER_TITLE_SIZE * 100),
        "note_size": str(NOTE_SIZE * 100),
        **dict(_places()),
        **{name: colour[1:].upper() for name, colour in _colours(tema.färger)},
    }


def _places() -> Iterator[tuple[str, str]]:
    for name, area in AREAS.items():
        yield f"{name}_x", str(emu(area.x))
        yield f"{name}_y", str(emu(area.y))
        yield f"{name}_cx", str(emu(area.width))
        yield f"{name}_cy", str(emu(area.height))


def _colours(colours: Farger) -> Iterator[tuple[str, str]]:
    """Yield the colours; one too faint to read on what it stands on gives way."""
    accent = seen_on_white(colours.accent)
    yield "text", readable(colours.text, _PAPER)
    yield "heading", accent
    yield "accent", accent
    yield "surface", colours.yta
    yield "line", colours.linje
    yield "on_accent", _PAPER
    yield "on_surface", readable(colours.text, colours.yta)
    for number, fill in enumerate(ladder(colours.accent, _ACCENTS), 1):
        yield f"accent{number}", fill
