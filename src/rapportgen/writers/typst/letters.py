"""The letters that Typst has in no font: neither in those of a page nor in those it brings."""

from dataclasses import replace
from functools import lru_cache, partial
from html import escape
from typing import Literal

import typst

from rapportgen.document.blocks import Chart, Document
from rapportgen.paper.fonts import needed
from rapportgen.paper.letters import lacking
from rapportgen.paper.signs import clusters
from rapportgen.writers.typst.code import Code, call, literal
from rapportgen.writers.typst.compiling import WITHOUT_FILES, compiler_of

Place = Literal["text", "drawing"]
"""Where letters stand: what Typst takes in one of them it may refuse in the other."""


def lacking_in(document: Document, font: str) -> frozenset[str]:
    """Return the letters of a document that Typst refuses to set in a font."""
    charts = tuple(block for block in document.blocks if isinstance(block, Chart))
    drawn = replace(document, title="", kind="", blocks=charts)
    return lacking(document, font, partial(_lacks, "text")) | (
        lacking(drawn, font, partial(_lacks, "drawing")) if charts else frozenset()
    )


def _lacks(place: Place, font: str, stretches: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(_refused(place, font, stretch) for stretch in stretches))


@lru_cache(maxsize=4096)
def _refused(place: Place, font: str, stretch: str) -> frozenset[str]:
    """Return the letters of a stretch without which Typst sets the rest of it.

    Which ones it names is not to be relied on: it also names what others are set together with.
    """
    if not _is_refused(place, font, stretch):
        return frozenset()
    parts = set(clusters(stretch))
    if len(parts) == 1:
        base, marks = stretch[0], stretch[1:]
        return frozenset(marks if marks and not _is_refused(place, font, base) else stretch)
    found = frozenset().union(*(_refused(place, font, part) for part in parts))
    if not found:  # letters that melt into one another
        return frozenset(stretch)
    rest = stretch.translate(dict.fromkeys(map(ord, found), " ")).strip()
    return found | _refused(place, font, rest) if rest else found


def _is_refused(place: Place, font: str, stretch: str) -> bool:
    # Of a letter that it lacks it says nothing if a mark stands on it.
    said = " ".join((stretch, *(part[0] for part in clusters(stretch))))
    asked = _in_text(said) if place == "text" else _in_drawing(font, said)
    titled = call("document", title="Tecken", date=call("datetime", year=1980, month=1, day=1))
    code = f"#set {titled}\n#set {call('text', font=needed(font))}\n#{asked}"
    try:
        compiler_of(font).compile(code.encode(), format="pdf", pdf_standards=WITHOUT_FILES)
    except typst.TypstError:
        return True
    return False


def _in_text(stretch: str) -> Code:
    """Return a stretch in each face: one may lack what another has, and borrow it elsewhere."""
    said = literal(stretch)
    return call("par", Code(f"{said} + emph({said}) + strong({said} + emph({said}))"))


def _in_drawing(font: str, stretch: str) -> Code:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        f'<text font-family="{", ".join(needed(font))}">{escape(stretch)}</text></svg>'
    )
    return call("image", drawing.encode(), alt="Tecken")
