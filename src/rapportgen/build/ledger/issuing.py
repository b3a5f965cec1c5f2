"""The receipt of a build that left nothing to do, with all that it depended on."""

import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.ledger.receipt import BETWEEN, receipt_path, stamp_line, surroundings
from rapportgen.build.ledger.stamps import (
    FINE,
    SECOND,
    Stamp,
    Stamps,
    is_settled,
    last_touched,
    stamp_of,
)


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


def issue(receipt: Receipt, seen: Seen, outputs: Sequence[str | Path], stamps: Stamps) -> None:
    """Write the receipt of a build, unless something changed while it was at work.

    `outputs` are its documents as they stand with their known stamps, and the manifest.
    """
    # Each is looked at once: what is written below is what was compared.
    there = {name: _stamp(name) for name in map(str, outputs)}
    if any(stamp is None or stamp != stamps.stamp(name) for name, stamp in there.items()):
        return
    if not _come_to_rest(there.values()) or not seen.is_as_before():
        return
    absent = "\n".join(name for name, stamp in seen.stamps.items() if not stamp)
    there = {name: stamp for name, stamp in (seen.stamps | there).items() if stamp}
    lines = "".join(stamp_line(*stamp) for stamp in there.values() if stamp)
    with suppress(OSError, ValueError):
        fields = (receipt.plain, receipt.painted, lines, absent, *there)
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


def _come_to_rest(found: Iterable[Stamp | None]) -> bool:
    """Return whether files that are written from now on get another stamp, after a short wait."""
    stamps = list(filter(None, found))
    newest = max(map(last_touched, stamps), default=0)
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
