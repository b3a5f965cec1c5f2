"""The cover, the table of contents, the signature, quotations and notes."""

from collections.abc import Sequence

from rapportgen.document.blocks import Box, Contents, Fact, Facts, Heading, Paragraph
from rapportgen.document.inlines import Footnote, Inlines
from rapportgen.model.projekt import Citat
from rapportgen.templates.display import written
from rapportgen.templates.parts.cells import text
from rapportgen.values.listing import listed


def cover(
    kind: str, title: str, facts: Sequence[tuple[str, object]], subtitle: str | None = None
) -> Box:
    """Return the cover: the kind of document, its title, and the particulars that have a value."""
    shown_facts = tuple(Fact(label, value) for label, raw in facts if (value := _value(raw)))
    below = (Paragraph(text(subtitle)),) if subtitle else ()
    blocks = (
        Paragraph(text(written(kind))),
        Heading(0, text(written(title))),
        *below,
        Facts(shown_facts),
    )
    return Box("omslag", blocks)


def _value(raw: object) -> Inlines:
    if isinstance(raw, tuple | list):
        return text(listed([written(part) for part in raw]))
    return text(written(raw))


def contents(title: str = "Innehåll") -> Contents:
    """Return the place of the table of contents; it is filled when the headings are known."""
    return Contents(written(title))


class EmptyNoteError(ValueError):
    """A template asks for a note without words."""


def footnote(words: str) -> Footnote:
    """Return a note to what stands before it, at the foot of the page."""
    content = text(written(words))
    if not content:
        raise EmptyNoteError
    return Footnote(content)


def signature(lead: str, name: str | None = None) -> Box:
    """Return the lines to sign on; a known name is printed as the clarification."""
    lines = (
        Fact("Ort", ()),
        Fact("Datum", ()),
        Fact("Underskrift", ()),
        Fact("Namnförtydligande", text(written(name))),
    )
    return Box("underskrift", (Paragraph(text(written(lead))), Facts(lines)))


def quotations(quotes: tuple[Citat, ...]) -> tuple[Box, ...]:
    """Return each quotation as a box, with the one who says it."""
    return tuple(Box("citat", tuple(_quotation(quote))) for quote in quotes)


def _quotation(quote: Citat) -> list[Paragraph]:
    words = [Paragraph(text(f"”{quote.text}”"))]
    return [*words, Paragraph(text(f"– {quote.vem}"))] if quote.vem else words
