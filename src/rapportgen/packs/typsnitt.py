"""The fonts that come with the program, by the names that themes give them."""

DEFAULT_FONT = "Source Sans Pro"
"""What stands in for a font that does not come with the program."""

CARRIED_FONTS = (DEFAULT_FONT, "Source Serif Pro", "Roboto", "Hanken Grotesk")


def carried(name: str) -> str:
    """Return the font that the program has for a name: that one, or the one that stands in."""
    return name if name in CARRIED_FONTS else DEFAULT_FONT
