"""All files of a check, in this process or in several; results come in the order of the files."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rapportgen.build import rules
from rapportgen.build.examine import Examined, examine
from rapportgen.build.unexpected import unexpected
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import Shelf, shelf_of_process

if TYPE_CHECKING:  # a check in one process loads nothing of it
    from rapportgen.build.deaths import Death

CHUNK = 20  # files sent at a time: sending costs as much for one as for many


def check_all(files: Sequence[Path], documents: tuple[str, ...], jobs: int) -> Iterator[Examined]:
    """Return what each file was found to be, one at a time, without a subject to build from.

    What keeps a project from becoming the documents that are asked for is found too.
    """
    if jobs == 1 or len(files) <= 1:
        shelf = Shelf()
        return (_attempt(file, documents, shelf) for file in files)
    from rapportgen.build.executors import local  # noqa: PLC0415 - slow, and rarely needed
    from rapportgen.build.spread import spread  # noqa: PLC0415
    from rapportgen.build.work import Work  # noqa: PLC0415

    return spread(Work(partial(_check, documents), _died), files, local.crew(jobs), CHUNK)


def _died(file: Path, death: "Death") -> Examined:
    what = f"Kontrollen blev inte färdig: {death.reason}."
    return Examined(file, (Diagnostic(rules.PROCESS_DIED, Place(str(file)), what, death.remedy),))


def _check(documents: tuple[str, ...], file: Path) -> Examined:
    return _attempt(file, documents, shelf_of_process())


def _attempt(file: Path, documents: tuple[str, ...], shelf: Shelf) -> Examined:
    """Return what was found of a file; a mistake in the program stops this file, not the others.

    The subject stays behind: a report does not need it, and it is the most of what is to be sent.
    """
    try:
        return replace(_asked_of(examine(file, shelf), documents), subject=None)
    except MemoryError:
        from rapportgen.build.deaths import OUT_OF_MEMORY  # noqa: PLC0415 - rarely needed

        return _died(file, OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other files are checked
        return Examined(file, (unexpected(file, error),))


def _asked_of(examined: Examined, documents: tuple[str, ...]) -> Examined:
    if not documents:
        return examined
    from rapportgen.build.asked import asked_of  # noqa: PLC0415 - only who names documents needs it

    return asked_of(examined, documents)
