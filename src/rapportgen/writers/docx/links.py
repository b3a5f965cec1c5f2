"""Web, mail and telephone links, and which of them Word may follow."""

import re
from urllib.parse import urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from rapportgen.writers.docx.text import clean

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_FORBIDDEN = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]')


def link_id(href: str, part: Part) -> str | None:
    """Return the part's id for an address, or None for one that Word must not follow."""
    target = _address(href)
    if target is None:
        return None
    return part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def _address(href: str) -> str | None:
    """Return the address as Word accepts it: a malformed target makes it call the file corrupt."""
    target = _FORBIDDEN.sub(lambda match: f"%{ord(match[0]):02X}", clean(href).strip())
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    return target if parts.scheme in _SCHEMES and (parts.netloc or parts.path) else None
