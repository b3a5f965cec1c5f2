"""What is done with many items, and what becomes of those that it cannot be done with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapportgen.build.deaths import Death

Item = TypeVar("Item")
Result = TypeVar("Result")


def whole(item: Item) -> Sequence[Item]:
    """Return an item that has no parts as its only part."""
    return (item,)


def only(results: Sequence[Result]) -> Result:
    """Return the result of an item that has no parts."""
    [result] = results
    return result


@dataclass(frozen=True, slots=True)
class Work(Generic[Item, Result]):
    """What to do with an item in another process, and what its result is if that process dies.

    An item that a process dies of is divided into `parts`, which are tried one at a time, and their
    results are `joined`. To find the parts may be what a process dies of, so another one does it.
    """

    do: Callable[[Item], Result]
    died: Callable[[Item, Death], Result]
    parts: Callable[[Item], Sequence[Item]] = whole
    joined: Callable[[Sequence[Result]], Result] = only
