"""Where things stand on a slide, in points: 16:9, with the same margins on every one."""

from dataclasses import dataclass

EMU = 12700  # to a point, the measure of files


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on a slide, in points."""

    x: float
    y: float
    width: float
    height: float


WIDTH, HEIGHT = 960, 540
_LEFT, _ACROSS = 54, 852
TITLE = Area(_LEFT, 36, _ACROSS, 82)
BODY = Area(_LEFT, 132, _ACROSS, 348)
QUOTE = Area(_LEFT + 34, 144, _ACROSS - 68, 324)
NOTES = Area(_LEFT, 436, _ACROSS, 46)
FOOTER = Area(_LEFT, 499, 600, 26)
LOGO = Area(706, 498, 140, 28)
COVER_TITLE = Area(72, 120, 816, 162)
COVER_FACTS = Area(72, 316, 816, 160)

AREAS = {
    "band": Area(0, 0, WIDTH, 10),
    "rule": Area(_LEFT, 494, _ACROSS, 0.75),
    "title": TITLE,
    "body": BODY,
    "notes": NOTES,
    "footer": FOOTER,
    "number": Area(846, 499, 60, 26),
    "draft": Area(746, 11, 160, 24),
    "kind": Area(72, 72, 816, 36),
    "cover_title": COVER_TITLE,
    "cover_rule": Area(72, 296, 96, 4),
    "cover_facts": COVER_FACTS,
    "surface": Area(_LEFT, 128, _ACROSS, 356),
    "quote_rule": Area(_LEFT, 128, 6, 356),
    "quote": QUOTE,
}


def emu(points: float) -> int:
    """Return points as files measure them."""
    return round(points * EMU)
