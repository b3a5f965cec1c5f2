"""What of the reference document's settings its look depends on."""

from copy import deepcopy

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_OFF = {"0", "false", "off"}


def has_two_sides(theirs: BaseOxmlElement | None) -> bool:
    """Return whether left and right pages have headers and footers of their own."""
    return _is_on("evenAndOddHeaders", theirs)


def wear_settings(ours: BaseOxmlElement, theirs: BaseOxmlElement | None) -> None:
    """Let pages mirror each other, and colours mean, what they do in the reference document."""
    if theirs is None:
        return
    if _is_on("mirrorMargins", theirs):
        ours.find(qn("w:zoom")).addnext(_new(ours, "mirrorMargins"))
    if has_two_sides(theirs):
        ours.find(qn("w:characterSpacingControl")).addprevious(_new(ours, "evenAndOddHeaders"))
    mapping = theirs.find(qn("w:clrSchemeMapping"))
    if mapping is not None:
        ours.replace(ours.find(qn("w:clrSchemeMapping")), deepcopy(mapping))


def _new(beside: BaseOxmlElement, name: str) -> BaseOxmlElement:
    made: BaseOxmlElement = beside.makeelement(qn(f"w:{name}"))
    return made


def _is_on(name: str, theirs: BaseOxmlElement | None) -> bool:
    found = None if theirs is None else theirs.find(qn(f"w:{name}"))
    return found is not None and found.get(qn("w:val"), "1") not in _OFF
