"""Names as files and options spell them."""

import re
import unicodedata


def ascii_name(name: str) -> str:
    """Return a name in small letters a to z, figures and hyphens; empty when none are left."""
    folded = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
