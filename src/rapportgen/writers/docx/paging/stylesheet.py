"""The styles and lists of a document, each with all that it inherits."""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart

from rapportgen.office.typefaces import Typeface, typeface
from rapportgen.writers.docx.paging.children import child_value
from rapportgen.writers.docx.paging.properties import Look, Values, values
from rapportgen.writers.docx.theme_fonts import theme_font

_STYLE, _BASE, _DEFINITION = map(qn, ("w:pStyle", "w:basedOn", "w:abstractNumId"))
_NO_LIST = "0"
_WITHOUT_LISTS = f"<w:numbering {nsdecls('w')}/>".encode()
_SAYS = (RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.THEME)


@dataclass
class Stylesheet:
    """What the styles of a document say; a paragraph's own properties come on top."""

    styles: BaseOxmlElement
    lists: BaseOxmlElement
    theme: bytes
    _looks: dict[tuple[object, ...], Look] = field(default_factory=dict)
    _said: dict[str, Values] = field(default_factory=dict)
    _theme_faces: dict[str, Typeface] = field(default_factory=dict)

    def look(self, properties: BaseOxmlElement | None) -> Look:
        """Return what decides the room of a paragraph with these properties."""
        style = "" if properties is None else child_value(properties, _STYLE)
        own = values(properties)
        key = (style, *own.items())
        if key not in self._looks:
            self._looks[key] = self._look(style, own)
        return self._looks[key]

    def text(self, style: str) -> Values:
        """Return what a character style says."""
        return self._inherited(style) if style in self._elements else {}

    def line_of_styles(self, style: str) -> list[BaseOxmlElement]:
        """Return the style's element, then that of the one it is based on, and so on."""
        line: list[BaseOxmlElement] = []
        element = self._elements.get(style)
        while element is not None and element not in line:
            line.append(element)
            element = self._elements.get(child_value(element, _BASE))
        return line

    def _look(self, style: str, own: Values) -> Look:
        inherited = self._inherited(style or self._default)
        number = own.get("numbering", inherited.get("numbering"))
        # A list that is named on the paragraph has the last word about indents, one that
        # belongs to the style the first.
        listed = self._list_indents(number)
        if "numbering" in own:
            return self._made(style, {**self._defaults, **inherited, **listed, **own})
        return self._made(style, {**self._defaults, **listed, **inherited, **own})

    def _made(self, style: str, said: Values) -> Look:
        """Return a look with the fonts that the theme gives."""
        role = said.get("face")
        face = {"face": self._theme_face(role)} if isinstance(role, str) else {}
        return Look(**{**said, **face, "style": style})

    def _theme_face(self, role: str) -> Typeface:
        if role not in self._theme_faces:
            font = theme_font(role, self.theme) if self.theme else None
            self._theme_faces[role] = typeface(font or "")
        return self._theme_faces[role]

    def _inherited(self, style: str) -> Values:
        if style not in self._said:
            found: Values = {}
            for element in reversed(self.line_of_styles(style)):
                found |= values(element.find(qn("w:pPr"))) | values(element.find(qn("w:rPr")))
            self._said[style] = found
        return self._said[style]

    @cached_property
    def _elements(self) -> dict[str, BaseOxmlElement]:
        named = self.styles.iterfind(qn("w:style"))
        return {style.get(qn("w:styleId")): style for style in named}

    @cached_property
    def _default(self) -> str:
        for name, style in self._elements.items():
            if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) == "1":
                return name
        return ""

    @cached_property
    def _defaults(self) -> Values:
        found: Values = {}
        root = self.styles.find(qn("w:docDefaults"))
        for path in ("w:pPrDefault/w:pPr", "w:rPrDefault/w:rPr"):
            if root is not None:
                found |= values(root.find("/".join(map(qn, path.split("/")))))
        return found

    def _list_indents(self, number: Any) -> Values:
        if number is None or number[0] == _NO_LIST:
            return {}
        return self._levels.get((self._lists.get(number[0], ""), number[1]), {})

    @cached_property
    def _lists(self) -> dict[str, str]:
        """Return the definition of each list, by the list's number."""
        numbered = self.lists.iterfind(qn("w:num"))
        return {one.get(qn("w:numId")): child_value(one, _DEFINITION) for one in numbered}

    @cached_property
    def _levels(self) -> dict[tuple[str, str], Values]:
        """Return the indents of each level of each definition."""
        return {
            (one.get(qn("w:abstractNumId")), level.get(qn("w:ilvl"))): values(
                level.find(qn("w:pPr"))
            )
            for one in self.lists.iterfind(qn("w:abstractNum"))
            for level in one.iterfind(qn("w:lvl"))
        }


def stylesheet_of(part: DocumentPart) -> Stylesheet:
    """Return what the styles of a document say; documents that look alike have the same."""
    return _read(*(_xml(part, kind) for kind in _SAYS))


@lru_cache(maxsize=4)
def _read(styles: bytes, lists: bytes, theme: bytes) -> Stylesheet:
    return Stylesheet(parse_xml(styles), parse_xml(lists or _WITHOUT_LISTS), theme)


def _xml(part: DocumentPart, kind: str) -> bytes:
    try:
        return part.part_related_by(kind).blob
    except KeyError:
        return b""
