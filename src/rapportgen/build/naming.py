"""What the files of documents are called, below the output folder."""

from collections.abc import Iterator

from rapportgen.build.made import Planned
from rapportgen.build.order import Order

DRAFT = "-utkast"


def output_name(order: Order, document: str, number: int | None, suffix: str) -> str:
    """Return the name of a document's file, in the folder that is called after the project file.

    Slashes stand between folders on every system, so that what is noted of a file holds on others.
    """
    return f"{_beginning(order, document, number)}.{suffix}"


def planned_names(order: Order, planned: Planned) -> Iterator[str]:
    """Yield the names of the files that an order makes of a kind of document."""
    if planned.missing:
        return
    for number in planned.numbers or (None,):
        if _is_asked_for(order, planned.document, number):
            beginning = _beginning(order, planned.document, number)
            for suffix in asked_formats(order, planned.formats):
                yield f"{beginning}.{suffix}"


def _beginning(order: Order, document: str, number: int | None) -> str:
    item = "" if number is None else f"-{number}"
    draft = DRAFT if order.draft else ""
    return f"{order.path.stem}/{document}{item}{draft}"


def _is_asked_for(order: Order, document: str, number: int | None) -> bool:
    names = {document, f"{document}-{number}"}
    return not order.documents or not names.isdisjoint(order.documents)


def asked_formats(order: Order, formats: tuple[str, ...]) -> tuple[str, ...]:
    """Return the formats to make a document in that is made in some."""
    return tuple(suffix for suffix in order.formats or formats if suffix in formats)
