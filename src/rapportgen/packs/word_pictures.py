"""The pictures in a Word document's headers and footers that have no alternative text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from rapportgen.packs.word_relations import OFFICE, main_part, relations
from rapportgen.packs.xml_parts import Attributes, elements

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/"
_NAMED = f"{_DRAWING}wordprocessingDrawing docPr"
_PICTURE = f"{_DRAWING}main blip"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative decorative"
_OLD_SHAPE, _OLD_PICTURE = (
    "urn:schemas-microsoft-com:vml shape",
    ("urn:schemas-microsoft-com:vml imagedata"),
)
_HEADS = {f"{_W}headerReference": "sidhuvudet", f"{_W}footerReference": "sidfoten"}
_PAGES = {"first": " på första sidan", "even": " på jämna sidor"}


class MutePicture(NamedTuple):
    """A picture without alternative text: its name, in what it stands, and its file inside."""

    name: str
    place: str
    file: str


def mute_pictures(content: bytes) -> list[MutePicture]:
    """Return the pictures of a sound document's headers and footers without alternative text."""
    with ZipFile(BytesIO(content)) as archive:
        names = set(archive.namelist())
        return [
            MutePicture(name, place, _target(file, part, archive, names))
            for part, place in _heads(archive, names)
            for name, file in _mute(archive.read(part))
        ]


def _heads(archive: ZipFile, names: set[str]) -> Iterator[tuple[str, str]]:
    """Yield each part that is a header or footer, with the words for where it stands."""
    main = main_part(archive, names) or ""
    found: dict[str, str] = {}

    def see(name: str, attributes: Attributes) -> None:
        if name in _HEADS:
            page = _PAGES.get(attributes.get(f"{_W}type", ""), "")
            found[attributes.get(f"{OFFICE} id", "")] = f"{_HEADS[name]}{page}"

    elements(archive.read(main), see)
    for relation in relations(main, archive, names) or ():
        if relation.name in found:
            yield relation.target, found[relation.name]


def _target(name: str, part: str, archive: ZipFile, names: set[str]) -> str:
    found = relations(part, archive, names) or ()
    return next((relation.target for relation in found if relation.name == name), name)


def _mute(content: bytes) -> list[tuple[str, str]]:
    """Return the name of each picture in a part, and that of its relation, but for those told."""
    seen = _Seen()
    elements(content, seen.see)
    return seen.mute


@dataclass
class _Seen:
    """What has been seen so far: the drawing that is going on, whether it is told of, the mute."""

    mute: list[tuple[str, str]] = field(default_factory=list)
    _name: str = ""
    _told: bool = False

    def see(self, name: str, attributes: Attributes) -> None:
        """Look at an element. A drawing that holds several pictures is told of once."""
        if name == _NAMED:
            self._begin(attributes.get("name", ""), attributes.get("descr", ""))
        elif name == _OLD_SHAPE:
            self._begin(attributes.get("id", ""), attributes.get("alt", ""))
        elif name == _DECORATIVE:
            self._told = attributes.get("val") in ("1", "true")
        elif name in (_PICTURE, _OLD_PICTURE) and not self._told:
            relation = "embed" if name == _PICTURE else "id"
            self.mute.append((self._name, attributes.get(f"{OFFICE} {relation}", "")))
            self._told = True

    def _begin(self, name: str, words: str) -> None:
        self._name, self._told = name, bool(words.strip())
