"""The key that was probably meant: misspelt, without dots and rings, or in English."""

import unicodedata
from collections.abc import Collection

_ENGLISH = {
    "activities": "tidplan",
    "activity": "aktivitet",
    "amount": "belopp",
    "background": "bakgrund",
    "budget_items": "poster",
    "cost": "belopp",
    "date": "datum",
    "evaluation": "utvärdering",
    "financing": "finansiering",
    "goals": "mål",
    "items": "poster",
    "method": "metod",
    "months": "månader",
    "name": "namn",
    "number": "antal",
    "objectives": "mål",
    "outcome": "utfall",
    "parties": "parter",
    "purpose": "syfte",
    "quotes": "citat",
    "results": "resultat",
    "role": "roll",
    "source": "källa",
    "steering_group": "styrgrupp",
    "sum": "summa",
    "target_group": "målgrupp",
    "template": "mallpaket",
    "timeline": "tidplan",
    "title": "namn",
    "total": "summa",
    "type": "typ",
    "year": "år",
}


def suggest(word: str, known: Collection[str]) -> str | None:
    """Return the known word that a misspelt one most probably stands for."""
    if (swedish := _ENGLISH.get(word.lower())) in known:
        return swedish
    import difflib  # noqa: PLC0415 - only a mistake needs it

    folded = {_folded(candidate): candidate for candidate in known}
    close = difflib.get_close_matches(_folded(word)[:80], folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def _folded(word: str) -> str:
    """Return a word in lower case without diacritics, hyphens and underscores."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if letter.isalnum())
