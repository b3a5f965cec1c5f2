"""Numbering instances: what makes every ordered list of a document start at 1."""

DEEPEST = 4
BULLETS = 1
_ORDERED_DEFINITION = 2
_LAST_IN_TEMPLATE = 3


class Lists:
    """Collects the ordered lists of one document."""

    def __init__(self) -> None:
        """Start without lists."""
        self._levels: list[int] = []

    def ordered(self, level: int) -> int:
        """Return the numbering id of a new ordered list at the level, counted from 0."""
        self._levels.append(level)
        return _LAST_IN_TEMPLATE + len(self._levels)

    def xml(self) -> str:
        """Return one numbering instance per list, each restarting its level."""
        return "".join(
            f'  <w:num w:numId="{number}"><w:abstractNumId w:val="{_ORDERED_DEFINITION}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
            "</w:num>\n"
            for number, level in enumerate(self._levels, _LAST_IN_TEMPLATE + 1)
        )
