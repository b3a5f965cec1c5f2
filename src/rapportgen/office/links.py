"""Web, mail and telephone links, and which of them Word and PowerPoint may follow."""

import re
from urllib.parse import urlsplit

from rapportgen.document.inlines import SAFE_SCHEMES
from rapportgen.office.text import clean

_FORBIDDEN = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]')


def followable(href: str) -> str | None:
    """Return an address as Office accepts it: a malformed one makes it call the file corrupt.

    None for one that must not be followed.
    """
    target = _FORBIDDEN.sub(lambda match: f"%{ord(match[0]):02X}", clean(href).strip())
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    return target if parts.scheme in SAFE_SCHEMES and (parts.netloc or parts.path) else None
