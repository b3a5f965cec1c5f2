"""What came of an order: documents on the disk, and what there is to tell of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.made import Skipped
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived


@dataclass
class Built:
    """What came of an order; `unchanged` documents stood as they would have been written.

    `made` is how many of them all were made, and not left alone.
    """

    path: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    waived: tuple[Waived, ...] = ()
    written: list[Path] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    unchanged: int = 0
    made: int = 0
    can_be_draft: bool = False
    tells_of_persons: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """Some documents of an order that are done before the others, and the share that is done."""

    made: int
    share: float


Step = Kept | Built
"""How far an order has come: some of its documents are done, or all of it."""


def finished(steps: Iterable[Step]) -> Iterator[Built]:
    """Yield only what came of whole orders."""
    return (step for step in steps if isinstance(step, Built))
