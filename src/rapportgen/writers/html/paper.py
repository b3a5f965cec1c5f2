"""A paper to sign and file: the page that is printed, and that becomes PDF."""

from collections.abc import Iterator, Sequence

from rapportgen.document.blocks import Block, Box, Document, Heading
from rapportgen.packs.tema import Tema
from rapportgen.paper.table_parts import with_parted_tables
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.notes import Notes, notes_of_section, noting
from rapportgen.writers.html.sections import Section, sections
from rapportgen.writers.html.shell import Layout, draft, own_file, whole
from rapportgen.writers.html.theme import paper, tokens
from rapportgen.writers.html.turning import turned_blocks

STYLE = own_file("style.css")
SCREEN_STYLE = own_file("screen.css") + own_file("paper.css")


def page(document: Document, tema: Tema, logo: tuple[str, ...] = ()) -> str:
    """Return the document as the text of an HTML file that looks like paper, with a logo first."""
    style = tokens(tema) + STYLE + paper(document, tema)
    return whole(document, Layout(style, _body(document, tema, logo), SCREEN_STYLE))


def _body(document: Document, tema: Tema, logo: tuple[str, ...]) -> tuple[str, ...]:
    cover, rest = _cover(with_parted_tables(document.blocks))
    signed = _signed(rest)
    with noting() as notes:
        header = (blocks(cover, tema),) if cover else ()
        text = _with_notes([*sections(rest[:signed]), rest[signed:]], tema, notes)
        return (
            *_header((*draft(document), *logo, *header)),
            '<main id="innehall">',
            *text,
            "</main>",
        )


def _with_notes(parts: Sequence[Section], tema: Tema, notes: Notes) -> Iterator[str]:
    """Yield sections as HTML, each with its notes; in the last one, which is signed, they precede.

    All are made before any is given, since a note knows every place that refers to it.
    """
    made: list[tuple[str, int, int]] = []
    for number, part in enumerate(parts):
        # What the cover notes belongs to the first section.
        before = len(notes.said) if number else 0
        made.append((turned_blocks(part, tema), before, len(notes.said)))
    for number, (html, start, end) in enumerate(made, 1):
        below = notes_of_section(notes.after(start)[: end - start])
        text = (html,) if html else ()
        yield from (*below, *text) if number == len(made) else (*text, *below)


def _cover(nodes: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    match nodes:
        case (Box("omslag"), *_):
            return nodes[:1], nodes[1:]
        case _:
            return (), nodes


def _signed(nodes: tuple[Block, ...]) -> int:
    """Return where the signatures begin, with their heading: what is signed stands above."""
    at = next((at for at, node in enumerate(nodes) if _is_signature(node)), len(nodes))
    return at - 1 if 0 < at < len(nodes) and isinstance(nodes[at - 1], Heading) else at


def _is_signature(node: Block) -> bool:
    return isinstance(node, Box) and node.name == "underskrift"


def _header(content: tuple[str, ...]) -> tuple[str, ...]:
    return ("<header>", *content, "</header>") if content else ()
