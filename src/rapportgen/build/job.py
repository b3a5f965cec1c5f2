"""A piece of work that can be done anywhere: all that it reads is in it, and nothing is written."""

import functools
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rapportgen.build.order import Order
from rapportgen.build.resting import read_at_rest
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Job:
    """An order with the bytes of its project file and all packs within its reach.

    `only` names the files to make, as `files.output_name` does; None means all that was asked for.
    """

    order: Order
    content: bytes
    packs: bytes
    only: frozenset[str] | None = None


Read = Callable[[Path], bytes | Diagnostic]
"""What reads a project file, or says why it cannot be read."""


def job_of(
    order: Order, packs: Callable[[Path], bytes], read: Read = read_at_rest
) -> Job | Diagnostic:
    """Return an order as a job, or why its project file cannot be read."""
    content = read(order.path)
    if isinstance(content, Diagnostic):
        return content
    return Job(order, content, packs(order.path))


class PackedShelves:
    """The packs within reach of each project file, read once and packed to be sent."""

    def __init__(self) -> None:
        """Begin without having read any."""
        self._shelf = Shelf()
        self._packed: dict[Path, bytes] = {}

    def __call__(self, project: Path) -> bytes:
        """Return the packs within reach of a project file."""
        folder = project.parent
        if folder not in self._packed:
            self._packed[folder] = pickle.dumps(self._shelf.with_all(project))
        return self._packed[folder]


@functools.lru_cache(maxsize=4)
def unpacked(packs: bytes) -> Shelf:
    """Return packs that were packed to be sent, the same for the same bytes."""
    shelf = pickle.loads(packs)  # noqa: S301 - packed by the process that sent the job
    if not isinstance(shelf, Shelf):
        raise TypeError(type(shelf).__name__)
    return shelf
