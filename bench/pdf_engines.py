"""PDF by Typst, warm, beside WeasyPrint and beside Typst alone on markup written by hand.

Every document is a new one: Typst remembers what it has laid out before.
"""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import click

from asked import rounds
from documents import rendered, subject_of
from rapportgen.document.blocks import Document
from rapportgen.document.inlines import Text
from rapportgen.packs.typsnitt import carried
from rapportgen.writers.pdf import write as write_with_weasyprint
from rapportgen.writers.typst import write as write_with_typst
from rapportgen.writers.typst.compiling import WITHOUT_FILES, compiler_of
from turns import Measure, in_turn, show, work
from typst_by_hand import markup

Node = TypeVar("Node")
PROJECT = "exempelprojektet"


@click.command()
@rounds(15)
def main(rounds: int) -> None:
    """Measure all three on the final report of the example that has everything."""
    project = subject_of(PROJECT)
    document, tema = rendered(project, "slutrapport"), project.pack.tema
    compiler = compiler_of(carried(tema.typsnitt.sida))
    by_hand = [markup(one, tema) for one in some(document, 1000, rounds)]
    for_typst, for_weasyprint = some(document, 2000, rounds), some(document, 3000, rounds)

    def raw() -> None:
        compiler.compile(by_hand.pop(), format="pdf", pdf_standards=WITHOUT_FILES)

    base = "Typst alone, markup by hand"
    sides: dict[str, Measure] = {
        base: work(raw),
        "rapportgen, Typst": work(lambda: write_with_typst(for_typst.pop(), tema)),
        "rapportgen, WeasyPrint": work(lambda: write_with_weasyprint(for_weasyprint.pop(), tema)),
    }
    show(in_turn(sides, rounds), base)


def some(document: Document, mark: int, rounds: int) -> list[Document]:
    """Return one document for each round, and one to begin with.

    Whatever the mark, a thousand or some, they are equally long and their words stand alike.
    """
    return [varied(document, turn, mark + turn) for turn in range(rounds + 1)]


def varied(node: Node, turn: int, mark: int) -> Node:
    """Return a document in which no text is the same: words are moved, and all texts are marked."""
    changed: Any = node
    if isinstance(node, Text):
        words = node.text.split(" ")
        at = turn % len(words)
        changed = Text(" ".join((*words[at:], *words[:at], str(mark))))
    elif isinstance(node, tuple):
        changed = tuple(varied(item, turn, mark) for item in node)
    elif is_dataclass(node) and not isinstance(node, type):
        inside = {f.name: varied(getattr(node, f.name), turn, mark) for f in fields(node)}
        changed = replace(node, **inside)
    return changed  # type: ignore[no-any-return]  # the kind of node stays


if __name__ == "__main__":
    main()
