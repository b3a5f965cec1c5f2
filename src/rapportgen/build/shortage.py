"""Whether memory is what a mistake comes from: a library that gets none fails in its own way."""

ENOUGH = 64 * 2**20  # bytes; more than any library asks for at a time


def is_short_of_memory() -> bool:
    """Return whether the system has so little left for this process that work cannot go on."""
    try:
        bytearray(ENOUGH)
    except MemoryError:
        return True
    return False
