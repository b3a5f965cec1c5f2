"""A new project file: filled with explanations, and with marks where the writer is to begin."""

import json
import re
from importlib.resources import files

from rapportgen.model.starter_mark import MARK


def starter(name: str, pack: str, year: int) -> str:
    """Return the text of a new project file for a name, a pack and a year."""
    text = (files("rapportgen.build") / "starter.yaml").read_text(encoding="utf-8")
    values = {
        "NAMN": json.dumps(name, ensure_ascii=False),
        "MALLPAKET": pack,
        "ÅR": str(year),
        "SKRIV": MARK,
    }
    return re.sub(r"<(\w+)>", lambda place: values[place[1]], text)
