"""A build that is one of several, each with a part of the files."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")
MOST = 1000
_FORM = re.compile(r"([0-9]{1,4})/([0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Shard:
    """One part of so many."""

    part: int
    parts: int

    @property
    def name(self) -> str:
        """Return what the part is called in the name of a file."""
        return f"{self.part}-av-{self.parts}"

    def of(self, items: Sequence[Item]) -> list[Item]:
        """Return the items of the part: every so many, so that neighbours are shared out."""
        return list(items[self.part - 1 :: self.parts])


def shard(text: str) -> Shard | None:
    """Return the part that a text such as 2/8 names, or None when it names none."""
    found = _FORM.fullmatch(text)
    if not found:
        return None
    part, parts = map(int, found.groups())
    return Shard(part, parts) if 1 <= part <= parts <= MOST else None
