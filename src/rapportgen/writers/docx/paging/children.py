"""Children of elements by their names, found faster than by paths."""

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_VALUE = qn("w:val")


def child(element: BaseOxmlElement, *names: str) -> BaseOxmlElement | None:
    """Return the first child with the first name, then the first of its own with the next."""
    found: BaseOxmlElement | None = element
    for name in names:
        if found is None:
            return None
        found = next(found.iterchildren(name), None)
    return found


def child_value(element: BaseOxmlElement, name: str) -> str:
    """Return the value that the first child of the name says, or nothing."""
    found = child(element, name)
    return "" if found is None else str(found.get(_VALUE))
