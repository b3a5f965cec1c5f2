"""Native charts read back without the libraries that wrote them: as zip and XML."""

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree as ET

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

Cell = str | float | None
Read = tuple[str, tuple[str, ...], tuple[float | None, ...]]
"""A series: its name, the names of its bars, and their figures."""


@dataclass(frozen=True)
class NativeSeries:
    """A series of a chart: what it shows at once, and the places in the workbook it names."""

    shown: Read
    places: tuple[str, str, str]


def chart_series(xml: bytes) -> list[NativeSeries]:
    """Return the series of a chart part, in order."""
    return [_series(node) for node in ET.fromstring(xml).iter(f"{C}ser")]


def in_workbook(series: NativeSeries, workbook: bytes) -> Read:
    """Return what stands in the workbook at the places that a series points at."""
    cells = sheet_cells(workbook)
    name, names, figures = (_cells_at(place, cells) for place in series.places)
    return str(name[0]), tuple(map(str, names)), tuple(figures)  # type: ignore[arg-type]


def sheet_cells(workbook: bytes) -> dict[str, Cell]:
    """Return the cells of the first sheet, by their names."""
    with zipfile.ZipFile(BytesIO(workbook)) as archive:
        texts = [
            "".join(piece.text or "" for piece in item.iter(f"{_S}t"))
            for item in ET.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    found: dict[str, Cell] = {}
    for cell in sheet.iter(f"{_S}c"):
        value = cell.findtext(f"{_S}v")
        if value is not None:
            is_text = cell.get("t") == "s"
            found[cell.attrib["r"]] = texts[int(value)] if is_text else float(value)
    return found


def values_of(xml: bytes, tag: str) -> list[str]:
    """Return what every element with a tag of charts has as its value."""
    return [node.attrib["val"] for node in ET.fromstring(xml).iter(C + tag)]


def _series(node: ET.Element) -> NativeSeries:
    parts = [node.find(C + tag) for tag in ("tx", "cat", "val")]
    found = [part for part in parts if part is not None]
    name, names, figures = (_cache(part) for part in found)
    places = [next(part.iter(f"{C}f")).text or "" for part in found]
    return NativeSeries(
        (
            str(name[0]),
            tuple(map(str, names)),
            tuple(None if figure is None else float(figure) for figure in figures),
        ),
        (places[0], places[1], places[2]),
    )


def _cache(part: ET.Element) -> list[str | None]:
    count = int(next(part.iter(f"{C}ptCount")).attrib["val"])
    points = {int(p.attrib["idx"]): p.findtext(f"{C}v") for p in part.iter(f"{C}pt")}
    return [points.get(index) for index in range(count)]


def _cells_at(place: str, cells: dict[str, Cell]) -> list[Cell]:
    match = re.fullmatch(r"Blad1!\$([A-Z]+)\$(\d+)(?::\$\1\$(\d+))?", place)
    assert match, place
    letters, first, last = match[1], int(match[2]), int(match[3] or match[2])
    return [cells.get(f"{letters}{row}") for row in range(first, last + 1)]
