"""Names to choose between, in messages."""

from collections.abc import Collection
from itertools import islice

MOST_NAMES = 30  # all ten thousand, in each of hundreds of messages, would fill the memory


def some_of(names: Collection[str], nothing: str) -> str:
    """Return names in a row, the first of them when they are many, or what to say of none."""
    shown = ", ".join(islice(names, MOST_NAMES)) or nothing
    more = len(names) - MOST_NAMES
    return f"{shown} och {more} till" if more > 0 else shown
