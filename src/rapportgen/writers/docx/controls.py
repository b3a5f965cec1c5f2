"""Content controls: the lines of a signature, to fill in on the screen or to sign on paper."""

from collections.abc import Iterator

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from rapportgen.document.blocks import Fact
from rapportgen.document.plain import plain
from rapportgen.office.text import escaped
from rapportgen.values.ascii_name import ascii_name
from rapportgen.writers.docx.inlines import run, run_properties

SIGNATURE = "Underskriftsrad"

_TEXT = "<w:text/>"
_DATE = (
    '<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="sv-SE"/>'
    '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
)
_KINDS = {"Datum": _DATE}
_LINE = f"<w:r>{run_properties('PlaceholderText')}<w:tab/></w:r>"
_FIRST = 1001


def control(fact: Fact) -> str:
    """Return the control for the value of a fact: a line as long as it is empty."""
    value = " ".join(plain(fact.value).split())
    title, tag = escaped(fact.label), escaped(ascii_name(fact.label))
    empty = "" if value else "<w:showingPlcHdr/>"
    kind = _KINDS.get(fact.label, _TEXT)
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>'
        f'<w:lock w:val="sdtLocked"/>{empty}{kind}</w:sdtPr>'
        f"<w:sdtContent>{run(value) if value else _LINE}</w:sdtContent></w:sdt>"
    )


def number_controls(body: BaseOxmlElement) -> None:
    """Give each control of a document a number of its own."""
    for number, tag in enumerate(_tags_without_number(body), _FIRST):
        tag.addnext(parse_xml(f'<w:id {nsdecls("w")} w:val="{number}"/>'))


def _tags_without_number(body: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for properties in body.iter(qn("w:sdtPr")):
        tag = properties.find(qn("w:tag"))
        if tag is not None and properties.find(qn("w:id")) is None:
            yield tag
