"""The key that was probably meant: misspelt, without dots and rings, or in English."""

import unicodedata
from collections.abc import Collection


def suggest(word: str, known: Collection[str]) -> str | None:
    """Return the known word that a misspelt one most probably stands for."""
    # Only a mistake needs them.
    import difflib  # noqa: PLC0415

    from rapportgen.schema.english import ENGLISH  # noqa: PLC0415

    folded = {_folded(candidate): candidate for candidate in known}
    written = _folded(word)[:80]
    if written in folded:
        return folded[written]
    if swedish := next((each for each in ENGLISH.get(written, ()) if each in known), None):
        return swedish
    close = difflib.get_close_matches(written, folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def _folded(word: str) -> str:
    """Return a word in lower case without diacritics, hyphens and underscores."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if letter.isalnum())
