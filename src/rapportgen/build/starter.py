"""A new project file: filled with explanations, and with marks where the writer is to begin."""

import json
from importlib.resources import files

from rapportgen.model.starter_mark import MARK


def starter(name: str, pack: str, year: int) -> str:
    """Return the text of a new project file for a name, a pack and a year."""
    text = (files("rapportgen.build") / "starter.yaml").read_text(encoding="utf-8")
    values = {"NAMN": json.dumps(name, ensure_ascii=False), "MALLPAKET": pack, "ÅR": str(year)}
    for key, value in values.items():
        text = text.replace(f"<{key}>", value)
    return text.replace("<SKRIV>", MARK)
