"""What came of an order: documents on the disk, and what there is to tell of them."""

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
