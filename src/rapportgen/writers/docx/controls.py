"""Content controls: the lines of a signature, to fill in on the screen or to sign on paper."""

from collections.abc import Container, Iterator
from itertools import chain, count

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
_LONGEST = 64  # letters in a title, the most that Word takes


def control(fact: Fact, party: str = "") -> str:
    """Return the control for the value of a fact: a line as long as it is empty.

    Its title says too which party it belongs to, if that is known.
    """
    value = " ".join(plain(fact.value).split())
    title = escaped(f"{fact.label}, {party}" if party else fact.label)
    tag = escaped(ascii_name(fact.label))
    empty = "" if value else "<w:showingPlcHdr/>"
    kind = _KINDS.get(fact.label, _TEXT)
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{tag}"/>'
        f'<w:lock w:val="sdtLocked"/>{empty}{kind}</w:sdtPr>'
        f"<w:sdtContent>{run(value) if value else _LINE}</w:sdtContent></w:sdt>"
    )


def signatory(lead: str) -> str:
    """Return whose signature some words lead in: the party after a role, or else all of it."""
    words = " ".join(lead.split())
    for sign in (", ", " för "):
        party = words.partition(sign)[2]
        if party:
            return party
    return words


def number_controls(body: BaseOxmlElement) -> None:
    """Give each control of a document a number, and a title that no other one has."""
    taken: set[str] = set()
    for number, tag in enumerate(_tags_without_number(body), _FIRST):
        tag.addnext(parse_xml(f'<w:id {nsdecls("w")} w:val="{number}"/>'))
        alias = tag.getprevious()
        title = _free(alias.get(qn("w:val")), taken)
        taken.add(title)
        alias.set(qn("w:val"), title)


def _free(title: str, taken: Container[str]) -> str:
    """Return a title that Word can hold and that is not taken."""
    marks = chain([""], (f" ({number})" for number in count(2)))
    return next(found for mark in marks if (found := _cut(title, mark)) not in taken)


def _cut(title: str, mark: str) -> str:
    """Return as much of a title as there is room for before a mark."""
    if len(title) + len(mark) <= _LONGEST:
        return title + mark
    return title[: _LONGEST - len(mark) - 1].rstrip() + "…" + mark


def _tags_without_number(body: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    for properties in body.iter(qn("w:sdtPr")):
        tag = properties.find(qn("w:tag"))
        if tag is not None and properties.find(qn("w:id")) is None:
            yield tag
