"""The Swedish words that others may stand for: English ones and synonyms, in `synonyms.json`."""

import functools
import json
from importlib.resources import files


@functools.cache
def synonyms() -> dict[str, tuple[str, ...]]:
    """Return for each word, folded, the Swedish ones that it may stand for, nearest first."""
    text = (files("rapportgen.schema") / "synonyms.json").read_text(encoding="utf-8")
    return {word: tuple(meant) for word, meant in json.loads(text).items()}
