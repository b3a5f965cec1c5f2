"""How often Python looks for garbage that only a search would find."""

import atexit
import gc
from functools import cache

# Objects made between two searches. A project file makes thousands, nearly all of which go by
# themselves: with Python's own figure the searches are a sixth of a long check. With this one a
# check of one file ends before the first, and many files need no more memory.
OBJECTS = 100_000


def search_seldom() -> None:
    """Let this process look for garbage as seldom as suits project files, and not at its end."""
    gc.set_threshold(OBJECTS)
    _end_without_a_search()


@cache
def _end_without_a_search() -> None:
    """Let everything go at the end; the searches before that are a tenth of a check of one file.

    Only the first time: what is registered last runs first, and a library that is loaded meanwhile
    and has files to remove must come before it.
    """
    atexit.register(gc.freeze)
