"""The addresses of what the program itself hands to the rendering: pictures, fonts, files."""

SCHEME = "rapportgen"


def address(name: str) -> str:
    """Return the address of the program's own data with a name."""
    return f"{SCHEME}:{name}"
