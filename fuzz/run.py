"""Many files, one after the other: each that breaks something is kept."""

import os
import signal
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fuzz.driving import BrokenError, Outcome, drive
from fuzz.tally import SLOWEST_ALLOWED, Tally
from rapportgen.packs.shelf import Shelf

PATIENCE = 20  # seconds of the clock, after which a file counts as one that never ends
_EVERY = 5_000


def run(files: Iterable[tuple[int, bytes]], kept: Path, slowest: float = SLOWEST_ALLOWED) -> Tally:
    """Return the tally of some numbered files, having kept those that broke something."""
    tally, shelf = Tally(), Shelf()
    with tempfile.TemporaryDirectory(dir=fast_folder()) as folder:
        path = Path(folder) / "projekt.yaml"
        for number, content in files:
            path.write_bytes(content)
            try:
                tally.add(number, within_limits(path, shelf, slowest))
            except Exception:  # noqa: BLE001 - whatever it is, it is to be kept
                tally.add_failure()
                _keep(kept, number, content)
            if tally.files % _EVERY == 0:
                print(tally.line(), flush=True)
    return tally


def within_limits(path: Path, shelf: Shelf, slowest: float = SLOWEST_ALLOWED) -> Outcome:
    """Return the outcome of a file; raises when it takes too long or does not end."""
    with _alarm():
        outcome = drive(path, shelf)
    if outcome.seconds > slowest:
        raise BrokenError(f"took {outcome.seconds:.2f} seconds")
    return outcome


def _keep(kept: Path, number: int, content: bytes) -> None:
    kept.mkdir(parents=True, exist_ok=True)
    (kept / f"{number}.yaml").write_bytes(content)
    (kept / f"{number}.txt").write_text(traceback.format_exc(), encoding="utf-8")
    print(f"number {number}: {traceback.format_exc(limit=-1).splitlines()[-1]}", flush=True)


@contextmanager
def _alarm() -> Iterator[None]:
    def ring(*_: object) -> None:
        raise BrokenError("does not end")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def fast_folder() -> str | None:
    """Return a folder in memory, where the system has one."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
