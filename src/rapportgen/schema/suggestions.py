"""The word that was probably meant: misspelt, without dots and rings, or in other words."""

import functools
import unicodedata
from collections.abc import Collection

MOST_KNOWN = 500  # comparing with more takes longer than it helps
LONGEST = 80


def suggest(word: str, known: Collection[str]) -> str | None:
    """Return the known word that a misspelt one most probably stands for."""
    return None if len(known) > MOST_KNOWN else _suggested(word, tuple(known))


def guess(word: str, known: Collection[str]) -> str:
    """Return what a remedy begins with: whether a known word was meant, or nothing."""
    meant = suggest(word, known)
    return f"Menade du {meant}? " if meant else ""


@functools.lru_cache(maxsize=1024)
def _suggested(word: str, known: tuple[str, ...]) -> str | None:
    """Return the known word that is most like another; copied rows ask again and again."""
    if same := same_word(word, known):
        return same
    import difflib  # noqa: PLC0415 - only a mistake needs it

    folded = {_folded(candidate): candidate for candidate in known}
    close = difflib.get_close_matches(_folded(word), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def same_word(word: str, known: Collection[str]) -> str | None:
    """Return the known word that is the same in other letters or in other words."""
    from rapportgen.schema.synonyms import synonyms  # noqa: PLC0415 - only a mistake needs it

    written = _folded(word)
    if same := next((each for each in known if _folded(each) == written), None):
        return same
    return next((each for each in synonyms().get(written, ()) if each in known), None)


def _folded(word: str) -> str:
    """Return the beginning of a word in lower case without diacritics and signs."""
    letters = unicodedata.normalize("NFD", word[:LONGEST].lower())
    return "".join(letter for letter in letters if letter.isalnum())
