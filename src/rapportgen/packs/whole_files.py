"""Files of a pack that are no text: read whole, but never more than goes into a document."""

from pathlib import Path

LARGEST = 5 * 1024 * 1024


def whole_file(path: Path) -> bytes | None:
    """Return what a file holds, up to one byte too many, or None if it cannot be read."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError):
        return None


def is_too_large(content: bytes) -> bool:
    """Return whether a file holds more than goes into a document."""
    return len(content) > LARGEST
