"""All files of a check, in this process or in several; results come in the order of the files."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from rapportgen.build import rules
from rapportgen.build.examine import Examined, examine
from rapportgen.build.unexpected import unexpected
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import Shelf, shelf_of_process

CHUNK = 20  # files sent at a time: sending costs as much for one as for many


def check_all(files: Sequence[Path], documents: tuple[str, ...], jobs: int) -> Iterator[Examined]:
    """Return what each file was found to be, one at a time, without a subject to build from.

    What keeps a project from becoming the documents that are asked for is found too.
    """
    if jobs == 1 or len(files) <= 1:
        shelf = Shelf()
        return (_attempt(file, documents, shelf) for file in files)
    from rapportgen.build.spread import Work, spread  # noqa: PLC0415 - slow, and rarely needed

    return spread(Work(partial(_check, documents), _died), files, jobs, CHUNK)


def _died(file: Path) -> Examined:
    finding = Diagnostic(
        rules.PROCESS_DIED,
        Place(str(file)),
        "Kontrollen blev inte färdig: datorn avbröt arbetet med den här filen.",
        "Oftast räckte minnet inte till. Stäng andra program och kontrollera filen för sig.",
    )
    return Examined(file, (finding,))


def _check(documents: tuple[str, ...], file: Path) -> Examined:
    return _attempt(file, documents, shelf_of_process())


def _attempt(file: Path, documents: tuple[str, ...], shelf: Shelf) -> Examined:
    """Return what was found of a file; a mistake in the program stops this file, not the others.

    The subject stays behind: a report does not need it, and it is the most of what is to be sent.
    """
    try:
        return replace(_asked_of(examine(file, shelf), documents), subject=None)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other files are checked
        return Examined(file, (unexpected(file, error),))


def _asked_of(examined: Examined, documents: tuple[str, ...]) -> Examined:
    if not documents:
        return examined
    from rapportgen.build.asked import asked_of  # noqa: PLC0415 - only who names documents needs it

    return asked_of(examined, documents)
