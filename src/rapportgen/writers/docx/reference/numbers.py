"""List numbers: the reference document's own beside ours, and its bullets in our lists."""

from collections.abc import Iterable
from copy import deepcopy

from docx.oxml.ns import nsmap, qn
from docx.oxml.xmlchemy import BaseOxmlElement

_VAL = qn("w:val")
_NUM, _NUM_ID = qn("w:num"), qn("w:numId")
_ABSTRACT, _ABSTRACT_ID = qn("w:abstractNum"), qn("w:abstractNumId")
_LEVEL, _ILVL, _STYLE = qn("w:lvl"), qn("w:ilvl"), qn("w:pStyle")
_PICTURE = qn("w:lvlPicBulletId")
_W = f"{{{nsmap['w']}}}"


def check_numbers(*roots: BaseOxmlElement | None) -> None:
    """Raise an error where a list, or what names one, has no number."""
    for root in roots:
        for element in () if root is None else root.iter(_NUM, _ABSTRACT, _NUM_ID):
            if element.tag == _NUM:
                int(element.get(_NUM_ID)), int(element.find(_ABSTRACT_ID).get(_VAL))
            else:
                int(element.get(_ABSTRACT_ID if element.tag == _ABSTRACT else _VAL))


def merge_numbers(
    ours: BaseOxmlElement, theirs: BaseOxmlElement | None, named: Iterable[BaseOxmlElement]
) -> None:
    """Add their lists to ours, and let what names one of theirs name it by its new number."""
    if theirs is None:
        for name in named:
            name.set(_VAL, "0")
        return
    above = max(int(number.get(_NUM_ID)) for number in ours.iter(_NUM))
    above_abstract = max(int(number.get(_ABSTRACT_ID)) for number in ours.iter(_ABSTRACT))
    first = ours.find(_NUM)
    for abstract in theirs.iter(_ABSTRACT):
        copy = _clean(deepcopy(abstract))
        _raise(copy, _ABSTRACT_ID, above_abstract + 1)
        first.addprevious(copy)
    for number in theirs.findall(_NUM):
        copy = _clean(deepcopy(number))
        _raise(copy, _NUM_ID, above)
        _raise(copy.find(_ABSTRACT_ID), _VAL, above_abstract + 1)
        ours.append(copy)
    for name in named:
        if name.get(_VAL) != "0":
            _raise(name, _VAL, above)


def borrow_levels(numbering: BaseOxmlElement, list_id: int, style: BaseOxmlElement) -> None:
    """Let a list of ours look as a style of theirs says, on the levels that it tells of."""
    lists = {number.get(_NUM_ID): number for number in numbering.iter(_NUM)}
    numbers = [found.get(_VAL) for found in style.iter(_NUM_ID)]
    if not numbers or numbers[0] not in lists:
        return
    ours, theirs = (_abstract(numbering, lists[key]) for key in (str(list_id), numbers[0]))
    if ours is None or theirs is None:
        return
    own = {level.get(_ILVL): level for level in ours.iter(_LEVEL)}
    for level in theirs.findall(_LEVEL):
        if level.get(_ILVL) in own:
            copy = deepcopy(level)
            for child in copy.findall(_STYLE):
                copy.remove(child)
            own[level.get(_ILVL)].getparent().replace(own[level.get(_ILVL)], copy)


def _abstract(numbering: BaseOxmlElement, number: BaseOxmlElement) -> BaseOxmlElement | None:
    wanted = number.find(_ABSTRACT_ID).get(_VAL)
    found = (a for a in numbering.iter(_ABSTRACT) if a.get(_ABSTRACT_ID) == wanted)
    return next(found, None)


def _clean(element: BaseOxmlElement) -> BaseOxmlElement:
    """Return an element without what only newer programs know, and without pictures as bullets."""
    for child in list(element.iter()):
        if child.tag == _PICTURE or not str(child.tag).startswith(_W):
            child.getparent().remove(child)
            continue
        for name in [name for name in child.attrib if not str(name).startswith(_W)]:
            del child.attrib[name]
    return element


def _raise(element: BaseOxmlElement, name: str, by: int) -> None:
    element.set(name, str(int(element.get(name)) + by))
