"""How text from a project becomes text, and never markup, in HTML and in CSS."""

from html import escape


def text(characters: str) -> str:
    """Return the characters as HTML text or as the inside of a quoted attribute."""
    return escape(characters, quote=True)


def css_string(characters: str) -> str:
    """Return the characters as a quoted CSS string that is also safe inside a style element."""
    return '"' + "".join(_css_character(character) for character in characters) + '"'


def _css_character(character: str) -> str:
    if character.isalnum() or character in " -.,·":
        return character
    return f"\\{ord(character):x} "
