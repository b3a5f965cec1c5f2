"""Numbers as a command line has them."""

import re

_FORM = re.compile("0*([0-9]{1,9})")


def number_asked(text: str, most: int) -> int | None:
    """Return the number from 1 to the most that a text is, or None when it is none."""
    found = _FORM.fullmatch(text)
    return int(found[1]) if found and 1 <= int(found[1]) <= most else None
