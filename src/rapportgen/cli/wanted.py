"""The documents that a command line asks for by name."""

from collections.abc import Iterable
from pathlib import Path

from rapportgen.build.files import document_names
from rapportgen.cli.unknown import refuse_unknown
from rapportgen.cli.words import words
from rapportgen.values.ascii_name import ascii_name


def wanted_documents(values: tuple[str, ...], files: Iterable[Path]) -> tuple[str, ...]:
    """Return the names after --document; end the program if no pack of the files has one."""
    wanted = tuple(ascii_name(word) or word for word in words(values))
    if not wanted:
        return ()
    from rapportgen.build.named import parted  # noqa: PLC0415 - loads templates, rarely needed

    known = document_names(files)
    if known is None:
        return wanted
    items = {name: parted(name)[0] for name in wanted if name not in known}
    refuse_unknown("Dokumentet", (name for name in items if items[name] not in known), known)
    return tuple(name for name in wanted if items.get(name) not in wanted)
