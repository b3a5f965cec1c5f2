"""The receipt of a build that left nothing to do, with all that it depended on."""

import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.receipt import BETWEEN, receipt_path, stamps_of, surroundings
from rapportgen.build.ledger.stamps import FINE, SECOND, Stamp, Stamps, is_settled, stamp_of


@dataclass
class Seen:
    """What stood on the disk before it was read: a stamp for each path, None for one without file.

    What has another stamp when the build is done was changed meanwhile, so nobody knows whether
    the documents are made of it.
    """

    since: int = field(default_factory=time.time_ns)
    stamps: dict[str, Stamp | None] = field(default_factory=dict)

    def see(self, paths: Iterable[str | Path]) -> None:
        """Look at some paths, each the first time it is named."""
        for name in map(str, paths):
            if name not in self.stamps:
                self.stamps[name] = _stamp(name)

    def is_as_before(self) -> bool:
        """Return whether everything is as it was seen, and was at rest then."""
        return all(
            _stamp(name) == stamp and (stamp is None or is_settled(stamp, self.since))
            for name, stamp in self.stamps.items()
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is to be told when the same build is asked for again."""

    arguments: list[str]
    plain: str
    painted: str


def issue(receipt: Receipt, seen: Seen, outputs: Sequence[Path], stamps: Stamps) -> None:
    """Write the receipt of a build, unless something changed while it was at work.

    `outputs` are its documents as they stand with their known stamps, and the manifest.
    """
    if not _come_to_rest(outputs) or not seen.is_as_before():
        return
    if any(_stamp(str(path)) != stamps.stamp(path) for path in outputs):
        return
    there = [name for name, stamp in seen.stamps.items() if stamp] + list(map(str, outputs))
    absent = "\n".join(name for name, stamp in seen.stamps.items() if not stamp)
    with suppress(OSError, ValueError):
        fields = (receipt.plain, receipt.painted, stamps_of(there), absent, *there)
        text = BETWEEN.join((surroundings(receipt.arguments), *fields))
        if text.count(BETWEEN) == len(fields):
            _write(Path(receipt_path(receipt.arguments)), text)


def withdraw(arguments: list[str]) -> None:
    """Remove the receipt of an earlier build: from now on it may not hold."""
    with suppress(OSError):
        Path(receipt_path(arguments)).unlink()


def _write(path: Path, text: str) -> None:
    new = path.with_name(f"{path.name}.new")
    try:
        new.write_bytes(text.encode("utf-8", "surrogateescape"))
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)  # a disk that is full has better use for the room
        raise


def _come_to_rest(paths: Iterable[Path]) -> bool:
    """Return whether files that are written from now on get another stamp, after a short wait."""
    stamps = list(filter(None, map(_stamp, map(str, paths))))
    newest = max((stamp[0] for stamp in stamps), default=0)
    wait = newest + FINE - time.time_ns()
    if 0 <= wait <= FINE:
        time.sleep((wait + 1) / SECOND)
    now = time.time_ns()
    return all(is_settled(stamp, now) for stamp in stamps)


def _stamp(name: str) -> Stamp | None:
    try:
        return stamp_of(os.stat(name))  # noqa: PTH116 - thousands of them
    except (OSError, ValueError):
        return None
