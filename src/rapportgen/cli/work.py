"""A build as a command line asks for it."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from rapportgen.build.executors.crew import Crew
from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.shards import Shard
from rapportgen.build.ledger.stale import Stale, orphaned, unplanned
from rapportgen.build.order import Order
from rapportgen.diagnostics.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Work:
    """What to build: orders, and files whose documents have nowhere to go.

    It `is_whole` when folders were named, so that what is not found in them is gone.
    """

    orders: list[Order]
    clashes: dict[Path, Diagnostic]
    output: Path
    crew: AbstractContextManager[Crew]
    part: Shard | None
    is_whole: bool
    clean: bool
    asks_for_formats: bool

    def stale_files(self, known: Known, wrong: Collection[Path] = ()) -> Iterator[Stale]:
        """Yield the files that none of the projects that were asked for becomes any longer.

        Of a project that something is wrong with nobody knows what it will become.
        """
        sound = (order.path for order in self.orders if order.path not in wrong)
        yield from unplanned(known, map(known.name, sound))
        if self.is_whole:
            yield from orphaned(known)
