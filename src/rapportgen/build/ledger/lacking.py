"""What a project lacks to become a file that was built of it before."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from rapportgen.build.made import Planned
from rapportgen.build.naming import DRAFT


def lacked(path: str, documents: Iterable[Planned]) -> tuple[str, ...]:
    """Return the parts that a project lacks for a file; none if its pack does not make it at all.

    `documents` is what is planned for the project: a pack that no longer has a document, or does
    not make it in a format, has left the file over whatever the project says.
    """
    file = PurePosixPath(path)
    for planned in documents:
        number = _number(file.stem, planned.document)
        if number is not None and file.suffix[1:] in planned.formats:
            return planned.missing or _item(number, planned)
    return ()


def _number(stem: str, document: str) -> str | None:
    """Return the number in a file's name, empty without one; None if it is another document."""
    found = re.fullmatch(rf"{re.escape(document)}(?:-([0-9]+))?(?:{DRAFT})?", stem)
    return found and (found[1] or "")


def _item(number: str, planned: Planned) -> tuple[str, ...]:
    """Return the item that is lacked: a document that has none is not made for each any longer."""
    return (f"{planned.titel} {number}",) if number and planned.numbers else ()
