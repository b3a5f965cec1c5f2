"""How often Python looks for garbage that only a search would find."""

import atexit
import gc

# Objects made between two searches. A project file makes thousands, nearly all of which go by
# themselves: with Python's own figure the searches are a sixth of a long check. With this one a
# check of one file ends before the first, and many files need no more memory.
OBJECTS = 100_000


def search_seldom() -> None:
    """Let this process look for garbage as seldom as suits project files, and not at its end."""
    gc.set_threshold(OBJECTS)
    # Everything goes at the end. The searches before that take a tenth of a check of one file.
    atexit.register(gc.freeze)
