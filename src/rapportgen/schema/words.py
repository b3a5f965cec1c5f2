"""Texts and words to choose from, as an editor is told of them."""

from collections.abc import Sequence
from typing import Any

TEXT_TYPES = ["string", "number"]  # an editor reads YAML's numbers as numbers
_TYPES = {"boolean": bool, "string": str}


def words_schema(
    shown: Sequence[str | bool], words: Sequence[str], meanings: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the schema of some words: those to suggest, and every other way to spell them.

    Capitals and spaces around a word are allowed, as in the program, but not suggested.
    """
    types = [name for name, kind in _TYPES.items() if any(isinstance(word, kind) for word in shown)]
    spellings = "|".join(map(_any_case, words))
    other = {
        "type": "string",
        "pattern": rf"^\s*(?:{spellings})\s*$",
        "not": {"enum": list(shown)},
    }
    explained = {"enumDescriptions": list(meanings)} if meanings else {}
    return {"type": types, "oneOf": [{"enum": list(shown), **explained}, other]}


def _any_case(word: str) -> str:
    return "".join(f"[{c.upper()}{c}]" if c != c.upper() else c for c in word)
