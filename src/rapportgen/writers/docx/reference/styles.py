"""The reference document's styles, with those of ours that it lacks."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_STYLE, _NAME, _ID, _TYPE = qn("w:style"), qn("w:name"), qn("w:styleId"), qn("w:type")
_VAL = qn("w:val")
_POINTERS = {qn(f"w:{name}") for name in ("basedOn", "next", "link")}
_USES = {qn(f"w:{name}") for name in ("pStyle", "rStyle", "tblStyle")}
_LANGUAGE, _FAR_EAST, _SWEDISH = qn("w:lang"), qn("w:eastAsia"), "sv-SE"
_NORMAL = "Normal"
# What our own ordinary paragraph is like, which the styles that are built on it do not repeat.
_SPACING = {"before": "0", "after": "0", "line": "276", "lineRule": "auto"}


@dataclass(frozen=True, slots=True)
class Merged:
    """Which of their styles stands for each of ours, and the names of those that we had to add."""

    ids: dict[str, str]
    lacking: tuple[str, ...]


def merged(
    theirs: BaseOxmlElement, ours: BaseOxmlElement, used: Iterable[str], spare: Iterable[str] = ()
) -> Merged:
    """Add the styles that are used and that the reference document lacks to its own.

    `spare` styles are added too, for what is decided later, but are not told of as lacking.
    """
    own = {style.get(_ID, ""): style for style in ours.iter(_STYLE)}
    ids = dict(_found(theirs, own))
    taken = {style.get(_ID) for style in theirs.iter(_STYLE)}
    used = [style for style in own if style in set(used)]
    needed = set(_with_all_below([*used, *spare], own))
    added = [style for style in own if style in needed - ids.keys()]
    ids |= {style: f"{style}Rapport" if style in taken else style for style in added}
    for style in added:
        theirs.append(_fitted(own[style], ids))
    return Merged(ids, tuple(_name(own[style]) for style in used if style in added))


def uses(*roots: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield what names a style in some parts of a document."""
    for root in roots:
        yield from root.iter(*_USES)


def rename(found: Iterable[BaseOxmlElement], ids: dict[str, str]) -> None:
    """Let what names a style of ours name the one that stands for it."""
    for use in found:
        use.set(_VAL, ids.get(use.get(_VAL, ""), use.get(_VAL, "")))


def speak_swedish(theirs: BaseOxmlElement, heads: Iterable[BaseOxmlElement]) -> None:
    """Let every style, header and footer be in Swedish, as the documents are."""
    for root in (theirs, *heads):
        for language in root.iter(_LANGUAGE):
            language.set(_VAL, _SWEDISH)
            if language.get(_FAR_EAST) is not None:
                language.set(_FAR_EAST, _SWEDISH)
    defaults = _first(_first(_first(theirs, "w:docDefaults"), "w:rPrDefault"), "w:rPr")
    if defaults.find(_LANGUAGE) is None:
        defaults.append(defaults.makeelement(_LANGUAGE, {_VAL: _SWEDISH}))


def _first(parent: BaseOxmlElement, name: str) -> BaseOxmlElement:
    """Return a child that comes first among its siblings, made if it is not there."""
    found: BaseOxmlElement | None = parent.find(qn(name))
    if found is None:
        found = parent.makeelement(qn(name))
        parent.insert(0, found)
    return found


def _found(theirs: BaseOxmlElement, own: dict[str, BaseOxmlElement]) -> Iterator[tuple[str, str]]:
    """Yield our style and theirs of the same name, or else of the same id, and kind."""
    by_name = {(s.get(_TYPE), _name(s).casefold()): s.get(_ID, "") for s in theirs.iter(_STYLE)}
    by_id = {(s.get(_TYPE), s.get(_ID, "").casefold()): s.get(_ID, "") for s in theirs.iter(_STYLE)}
    for style, ours in own.items():
        kind = ours.get(_TYPE)
        match = by_name.get((kind, _name(ours).casefold())) or by_id.get((kind, style.casefold()))
        if match:
            yield style, match


def _with_all_below(used: Iterable[str], own: dict[str, BaseOxmlElement]) -> Iterator[str]:
    """Yield styles and those that they are built on."""
    for style in used:
        yield style
        based = own[style].find(qn("w:basedOn"))
        if based is not None:
            yield from _with_all_below([based.get(_VAL, "")], own)


def _fitted(style: BaseOxmlElement, ids: dict[str, str]) -> BaseOxmlElement:
    """Return a copy of one of our styles that stands among theirs as it stood among ours."""
    copy = deepcopy(style)
    copy.set(_ID, ids[style.get(_ID, "")])
    copy.attrib.pop(qn("w:default"), None)
    based = copy.find(qn("w:basedOn"))
    if based is not None and based.get(_VAL) == _NORMAL:
        _space(copy)
    for pointer in list(copy):
        if pointer.tag in _POINTERS:
            _point(pointer, ids)
    return copy


def _space(style: BaseOxmlElement) -> None:
    spacing = style.get_or_add_pPr().get_or_add_spacing()
    for name, value in _SPACING.items():
        if spacing.get(qn(f"w:{name}")) is None:
            spacing.set(qn(f"w:{name}"), value)


def _point(pointer: BaseOxmlElement, ids: dict[str, str]) -> None:
    """Let a style that points at another point at what stands for it, or at none."""
    target = ids.get(pointer.get(_VAL, ""))
    if target:
        pointer.set(_VAL, target)
    else:
        pointer.getparent().remove(pointer)


def _name(style: BaseOxmlElement) -> str:
    name = style.find(_NAME)
    return "" if name is None else str(name.get(_VAL, ""))
