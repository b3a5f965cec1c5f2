"""The page of a Word document, which must leave room for text."""

from zipfile import ZipFile

from rapportgen.packs.word_relations import main_part
from rapportgen.packs.xml_parts import Attributes, elements

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_SIZE, _MARGINS = f"{_W}pgSz", f"{_W}pgMar"
_UNITS = {"mm": 144 / 2.54, "cm": 1440 / 2.54, "in": 1440, "pt": 20, "pc": 240, "pi": 240}
_CENTIMETRE = _UNITS["cm"]  # in twentieths of a point
_LEAST = 5.0  # centimetres of text, in either direction
_LARGEST = 55.9  # centimetres, the most that Word can have
_SET = "Öppna filen i Word och välj papper och marginaler på fliken Layout, till exempel A4."


def fault_of_page(archive: ZipFile) -> tuple[str, str] | None:
    """Return what is wrong with the page of a document's first section, and what to do, or None.

    A section that does not say how large its page is gets the program's own.
    """
    found: dict[str, Attributes] = {}

    def see(name: str, attributes: Attributes) -> None:
        if name in (_SIZE, _MARGINS):
            found.setdefault(name, attributes)

    main = main_part(archive, archive.namelist())
    if main is not None:
        elements(archive.read(main), see)
    if not {f"{_W}w", f"{_W}h"} <= found.get(_SIZE, {}).keys():
        return None
    return _fault(found[_SIZE], found.get(_MARGINS, {}))


def _fault(size: Attributes, margins: Attributes) -> tuple[str, str] | None:
    width, height = _centimetres(size, "w"), _centimetres(size, "h")
    page = f"Sidan i filen är {_told(width, height)}"
    if round(max(width, height), 1) > _LARGEST:
        return f"{page}. Word kan ha sidor på högst {_figure(_LARGEST)} cm.", _SET
    sides = sum(_centimetres(margins, name) for name in ("left", "right", "gutter"))
    ends = sum(abs(_centimetres(margins, name)) for name in ("top", "bottom"))
    room = max(0.0, round(width - sides, 1)), max(0.0, round(height - ends, 1))
    if min(room) < _LEAST:
        least = _told(_LEAST, _LEAST)
        return (
            f"{page}, och marginalerna lämnar {_told(*room)} till texten. Minst {least} behövs.",
            _SET,
        )
    return None


def _centimetres(attributes: Attributes, name: str) -> float:
    """Return a length, which says its unit or is in twentieths of a point."""
    said = attributes.get(f"{_W}{name}", "0")
    unit = _UNITS.get(said[-2:])
    return (float(said) if unit is None else float(said[:-2]) * unit) / _CENTIMETRE


def _told(width: float, height: float) -> str:
    return f"{_figure(width)} × {_figure(height)} cm"


def _figure(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0").replace(".", ",")
