"""The word that was probably meant: misspelt, without dots and rings, or in other words."""

import unicodedata
from collections.abc import Collection


def suggest(word: str, known: Collection[str]) -> str | None:
    """Return the known word that a misspelt one most probably stands for."""
    if same := same_word(word, known):
        return same
    import difflib  # noqa: PLC0415 - only a mistake needs it

    folded = {_folded(candidate): candidate for candidate in known}
    close = difflib.get_close_matches(_folded(word)[:80], folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def same_word(word: str, known: Collection[str]) -> str | None:
    """Return the known word that is the same in other letters or in other words."""
    from rapportgen.schema.synonyms import SYNONYMS  # noqa: PLC0415 - only a mistake needs it

    written = _folded(word)
    if same := next((each for each in known if _folded(each) == written), None):
        return same
    return next((each for each in SYNONYMS.get(written, ()) if each in known), None)


def _folded(word: str) -> str:
    """Return a word in lower case without diacritics, hyphens and underscores."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if letter.isalnum())
