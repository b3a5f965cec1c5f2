"""A JSON list that is written while its items are found."""

import json
from collections.abc import Iterable, Iterator


def json_list(items: Iterable[object]) -> Iterator[str]:
    """Yield a list in pieces, one line for each item.

    It is written in ASCII alone, so that no system's choice of letters on the way can harm it.
    """
    yield "["
    for number, item in enumerate(items):
        yield (",\n" if number else "\n") + json.dumps(item)
    yield "\n]"
