"""Words in a row, as in running text. Loads nothing: checks use it too."""

from collections.abc import Sequence


def listed(words: Sequence[str]) -> str:
    """Return words as a list in running text: a, b och c."""
    return " och ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
