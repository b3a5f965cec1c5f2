"""The sizes of type on slides, in CSS."""

_POINTS = 12
"""The points of the plan that a slide's own type is."""


def type_size(points: float) -> str:
    """Return the custom property of a size that is planned in points."""
    return f"--grad:{points / _POINTS:.4g}em"
