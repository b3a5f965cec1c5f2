"""Heading numbers in the reference document's headings, when the pack asks for them."""

from copy import deepcopy

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

_VAL, _STYLE, _NUM_PR = qn("w:val"), qn("w:pStyle"), qn("w:numPr")


def number_headings(
    ours: BaseOxmlElement, theirs: BaseOxmlElement, numbering: BaseOxmlElement, ids: dict[str, str]
) -> None:
    """Tie our heading numbers to their headings; those with numbers of their own keep them."""
    own = {style.get(qn("w:styleId")): style for style in ours.iter(qn("w:style"))}
    wearing = {style.get(qn("w:styleId")): style for style in theirs.iter(qn("w:style"))}
    for link in list(numbering.iter(_STYLE)):
        heading = link.get(_VAL, "")
        if heading not in own:
            continue
        worn = wearing.get(ids.get(heading))
        if worn is None or _is_numbered_otherwise(worn, own[heading]):
            link.getparent().remove(link)
            continue
        link.set(_VAL, ids[heading])
        properties = worn.get_or_add_pPr()
        if properties.find(_NUM_PR) is None:
            properties.get_or_add_numPr().extend(deepcopy(list(own[heading].find(f".//{_NUM_PR}"))))


def _is_numbered_otherwise(theirs: BaseOxmlElement, ours: BaseOxmlElement) -> bool:
    numbers = [found.get(_VAL) for style in (theirs, ours) for found in style.iter(qn("w:numId"))]
    return len(set(numbers)) > 1
