"""The receipt of a build: when all is as it was then, the same build has nothing to do.

It is looked at before anything else of the program is loaded, so this module imports next to
nothing. What does not match to the letter is not looked into: the build itself finds out.
"""

import os
import sys

RECEIPT = os.path.join(".rapportgen", "receipt")  # noqa: PTH118 - pathlib takes longer than the rest
BETWEEN = "\0"  # stands in no path and in no text
TOLD_BY = ("FORCE_COLOR", "NO_COLOR", "SOURCE_DATE_EPOCH", "TERM", "PYTHONPATH", "RAPPORTGEN_DEBUG")


def told_again(arguments: list[str]) -> tuple[str, str] | None:
    """Return what to tell of a build that has nothing to do, plain and painted; None if it may."""
    try:
        with open(receipt_path(arguments), "rb") as file:  # noqa: PTH123
            text = file.read().decode("utf-8", "surrogateescape")
        whose, plain, painted, stamps, absent, *paths = text.split(BETWEEN)
        if whose != surroundings(arguments) or stamps != stamps_of(paths) or _any(absent):
            return None
    except (OSError, ValueError):
        return None
    return plain, painted


def surroundings(arguments: list[str]) -> str:
    """Return what must be the same for a receipt to hold, besides the files."""
    environment = [os.environ.get(name) for name in TOLD_BY]
    return ascii((1, arguments, os.getcwd(), environment, sys.version, sys.prefix, __file__))  # noqa: PTH109


def stamps_of(paths: list[str]) -> str:
    """Return the stamps of some paths, as `stamps.stamp_of` has them; raises OSError."""
    found = map(os.stat, paths)
    return "".join(
        [stamp_line(one.st_mtime_ns, one.st_size, one.st_ino, one.st_ctime_ns) for one in found]
    )


def stamp_line(written: int, length: int, inode: int, changed: int) -> str:
    """Return a stamp as it stands in a receipt."""
    return f"{written} {length} {inode} {changed}\n"


def receipt_path(arguments: list[str]) -> str:
    """Return where the receipt of a build with some arguments is."""
    output = "output"
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--output":
            output = following
        elif argument.startswith("--output="):
            output = argument.removeprefix("--output=")
    return os.path.join(output, RECEIPT)  # noqa: PTH118


def _any(paths: str) -> bool:
    return any(map(os.path.lexists, paths.split("\n") if paths else []))
