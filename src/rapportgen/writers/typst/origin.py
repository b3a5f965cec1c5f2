"""Who made a PDF: this program, by means of Typst, which only writes its own name."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rapportgen import __version__

CREATOR = f"rapportgen {__version__}".encode()

_PROPERTY = re.compile(rb"/Creator\((Typst [\d.]+)\)")
_METADATA = re.compile(rb"<</Length (\d+)/Type/Metadata/Subtype/XML>>\nstream\n")
_TOOL = re.compile(rb"<xmp:CreatorTool>(Typst [\d.]+)</xmp:CreatorTool>")
_END = re.compile(
    rb"\nxref\n0 \d+\n((?:\d{10} \d{5} [nf]\r\n)+)"
    rb"trailer\n.*/Info (\d+) 0 R.*\nstartxref\n(\d+)\n"
)
_PLACE = re.compile(rb"\d{10}(?= \d{5} n)")


class _Edit(NamedTuple):
    """Something else for the bytes between two offsets."""

    start: int
    end: int
    content: bytes

    @property
    def growth(self) -> int:
        return len(self.content) - (self.end - self.start)


def renamed(pdf: bytes) -> bytes:
    """Return the PDF with this program as its creator, and Typst as what produced the file.

    One that is put together in another way than Typst does it is left as it is.
    """
    end = _END.match(pdf, pdf.rfind(b"\nxref\n"))
    own = _PROPERTY.search(pdf, _place_of(int(end[2]), end)) if end else None
    kept = _METADATA.search(pdf, own.end()) if own else None
    tool = _TOOL.search(pdf, kept.end()) if kept else None
    if not (end and own and kept and tool):
        return pdf
    named = _Edit(*own.span(), b"/Creator(%b)/Producer(%b)" % (CREATOR, own[1]))
    told = _Edit(
        *tool.span(),
        b"<xmp:CreatorTool>%b</xmp:CreatorTool><pdf:Producer>%b</pdf:Producer>"
        % (CREATOR, tool[1]),
    )
    length = _Edit(*kept.span(1), b"%d" % (int(kept[1]) + told.growth))
    return _edited(pdf, end, sorted((named, length, told)))


def _place_of(number: int, end: re.Match[bytes]) -> int:
    """Return where an object of the file begins, by the table at its end."""
    return int(end[1][20 * number : 20 * number + 10])


def _edited(pdf: bytes, end: re.Match[bytes], edits: list[_Edit]) -> bytes:
    """Return the PDF after some edits, whose table tells where everything then stands."""

    def moved(place: bytes) -> int:
        return int(place) + sum(edit.growth for edit in edits if edit.start < int(place))

    table = _PLACE.sub(lambda found: b"%010d" % moved(found[0]), end[1])
    last = (_Edit(*end.span(1), table), _Edit(*end.span(3), b"%d" % moved(end[3])))
    return b"".join(_pieces(pdf, [*edits, *last]))


def _pieces(pdf: bytes, edits: list[_Edit]) -> Iterator[bytes]:
    at = 0
    for edit in edits:
        yield pdf[at : edit.start]
        yield edit.content
        at = edit.end
    yield pdf[at:]
