"""What a run of many files has come to."""

import resource
import sys
import time
from collections import Counter
from dataclasses import dataclass, field

from fuzz.driving import Outcome

SLOWEST_ALLOWED = 1.0
GROWTH_ALLOWED = 64  # mebibytes after the first files, which load everything there is to load
_WARM = 5_000


def peak_memory() -> int:
    """Return the most memory that the process has had, in mebibytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // (1024 * 1024 if sys.platform == "darwin" else 1024)


@dataclass
class Tally:
    """Counts that grow file by file."""

    started: float = field(default_factory=time.monotonic)
    files: int = 0
    checked: int = 0
    clean: int = 0
    failures: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    warm_memory: int = 0

    def add(self, number: int, outcome: Outcome) -> None:
        """Count a file that went well."""
        self.files += 1
        self.checked += outcome.checked
        self.clean += not outcome.codes
        self.codes.update(outcome.codes)
        self.slowest = max(self.slowest, (outcome.seconds, number))
        if self.files == _WARM:
            self.warm_memory = peak_memory()

    def add_failure(self) -> None:
        """Count a file that broke something."""
        self.files += 1
        self.failures += 1

    @property
    def growth(self) -> int:
        """Return by how many mebibytes memory has grown since the first files."""
        return peak_memory() - self.warm_memory if self.warm_memory else 0

    def line(self) -> str:
        """Return the counts on one line."""
        elapsed = time.monotonic() - self.started
        seconds, number = self.slowest
        return (
            f"{self.files} files: {self.failures} failures, {self.checked} checked as projects, "
            f"{self.clean} without findings, {len(self.codes)} rules met; "
            f"{self.files / max(elapsed, 0.001):.0f} files/s; slowest {seconds:.3f} s "
            f"(number {number}); memory {peak_memory()} MiB, grown by {self.growth}"
        )
