"""Drive many files through the check: python -m fuzz --files 200000."""

import argparse
import gc
import sys
from collections.abc import Iterator
from pathlib import Path

from fuzz.extremes import all_extremes
from fuzz.inputs import file_number
from fuzz.run import run
from fuzz.tally import GROWTH_ALLOWED
from fuzz.widened import widened

GARBAGE_AFTER = 10_000  # as the program itself sets it: widely different times otherwise


def main() -> None:
    """Run as the command line says; the exit code is 1 when anything broke."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=200_000, help="how many")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other files")
    parser.add_argument("--first", type=int, default=0, help="the number to begin with")
    parser.add_argument("--extremes", action="store_true", help="the extreme files instead")
    parser.add_argument("--replay", type=Path, nargs="*", default=[], help="files kept before")
    parser.add_argument("--kept", type=Path, default=Path("fuzz-failures"), help="where to keep")
    asked = parser.parse_args()
    gc.set_threshold(GARBAGE_AFTER)
    tally = run(_files(asked), asked.kept)
    print(tally.line())
    print("met:", " ".join(sorted(tally.codes)))
    sys.exit(1 if tally.failures or tally.growth > GROWTH_ALLOWED else 0)


def _files(asked: argparse.Namespace) -> Iterator[tuple[int, bytes]]:
    if asked.replay:
        yield from enumerate(path.read_bytes() for path in asked.replay)
    elif asked.extremes:
        for number, (name, content) in enumerate(_extremes()):
            print(f"{number}: {name}", flush=True)
            yield number, content
    else:
        for number in range(asked.first, asked.first + asked.files):
            yield number, file_number(number, asked.seed)


def _extremes() -> Iterator[tuple[str, bytes]]:
    yield from all_extremes()
    yield from ((name, text.encode()) for name, text in widened())


main()
