"""Measures as Word files write them."""

import re
from functools import lru_cache

_MEASURE = re.compile(r"(-?\d+(?:\.\d+)?)(pt|cm|mm|in|pc|pi)?")
_POINTS = {"pt": 1.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pc": 12.0, "pi": 12.0}


@lru_cache(maxsize=1_024)
def points(said: str | None, parts: int = 20) -> float | None:
    """Return a measure in points, or None: it is in parts of a point, or has a unit."""
    found = _MEASURE.fullmatch(said.strip()) if said else None
    if found is None:
        return None
    return float(found[1]) * (_POINTS[found[2]] if found[2] else 1 / parts)
