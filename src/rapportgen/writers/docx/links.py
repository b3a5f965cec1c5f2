"""Web, mail and telephone links as relations of a Word document's parts."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from rapportgen.office.links import followable


def link_id(href: str, part: Part) -> str | None:
    """Return the part's id for an address, or None for one that Word must not follow."""
    target = followable(href)
    if target is None:
        return None
    return part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
