"""All that a build reads: project files, packs and the program, and the folders they are found in.

A folder's own stamp changes when something in it comes, goes or gets another name.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rapportgen.build.ledger.program import SOURCE
from rapportgen.packs.folders import bundled_folder

LIBRARIES = {"site-packages", "dist-packages"}


def folders_searched(paths: Iterable[Path]) -> Iterator[str]:
    """Yield the folders in which project files are looked for."""
    for path in paths:
        for above, inside, _ in os.walk(path):
            inside[:] = (name for name in inside if not name.startswith("."))
            yield above


def pack_places(files: Sequence[Path]) -> Iterator[str]:
    """Yield the places of the packs that some project files can use, and where one may come."""
    homes = {file.parent for file in files}
    own = {above / "templates" for home in homes for above in (home, home.absolute().parent)}
    for root in sorted({*own, bundled_folder()}):
        yield str(root)
        yield from _everything_in(root)


def program_places() -> Iterator[str]:
    """Yield the files of the program, and the folders that its libraries are installed in."""
    yield str(SOURCE)
    yield from _everything_in(SOURCE)
    yield from (place for place in sys.path if Path(place).name in LIBRARIES)


def _everything_in(root: Path) -> Iterator[str]:
    for above, inside, names in os.walk(root):
        inside[:] = (name for name in inside if name != "__pycache__")
        for name in (*inside, *names):
            yield os.path.join(above, name)  # noqa: PTH118 - many
