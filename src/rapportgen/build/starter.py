"""A new project file: filled with explanations, and with marks where the writer is to begin."""

import json
import re
import unicodedata
from importlib.resources import files

from rapportgen.model.starter_mark import MARK


def file_name(name: str) -> str:
    """Return the file name of a project: small letters, figures and hyphens, and no others."""
    folded = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def starter(name: str, pack: str, year: int) -> str:
    """Return the text of a new project file for a name, a pack and a year."""
    text = (files("rapportgen.build") / "starter.yaml").read_text(encoding="utf-8")
    values = {"NAMN": json.dumps(name, ensure_ascii=False), "MALLPAKET": pack, "ÅR": str(year)}
    for key, value in values.items():
        text = text.replace(f"<{key}>", value)
    return text.replace("<SKRIV>", MARK)
