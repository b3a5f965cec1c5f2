"""Folders named in sentences."""

import os
from pathlib import Path


def spelled_out(folder: str | Path) -> str:
    """Return a folder as it can stand last in a sentence, where mere dots would end it oddly."""
    return str(folder) if Path(folder).name.strip(".") else os.path.abspath(folder)  # noqa: PTH100
