"""The cover of a document, apart from what follows it."""

from dataclasses import dataclass

from rapportgen.document.blocks import Block, Box, Document, Facts


@dataclass(frozen=True, slots=True)
class Parts:
    """A document in parts: `title` is its cover but for the `facts`; `rest` is all that follows."""

    title: tuple[Block, ...]
    facts: tuple[Facts, ...]
    rest: tuple[Block, ...]


def parts(document: Document) -> Parts:
    """Return a document in parts; the first two are empty when it has no cover."""
    match document.blocks:
        case (Box("omslag", inside), *rest):
            facts = tuple(block for block in inside if isinstance(block, Facts))
            title = tuple(block for block in inside if not isinstance(block, Facts))
            return Parts(title, facts, tuple(rest))
        case blocks:
            return Parts((), (), blocks)
