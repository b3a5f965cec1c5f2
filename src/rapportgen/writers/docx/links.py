"""The web, mail and telephone links of one document, and the relationships Word keeps them in."""

import re
from urllib.parse import urlsplit

from rapportgen.writers.docx.text import escaped

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_FORBIDDEN = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]')


class Links:
    """Collects the addresses that the body links to, each one once."""

    def __init__(self) -> None:
        """Start without links."""
        self._ids: dict[str, str] = {}

    def id_of(self, href: str) -> str | None:
        """Return the relationship id of an address, or None for one that Word must not follow."""
        target = _address(href)
        if target is None:
            return None
        return self._ids.setdefault(target, f"link{len(self._ids) + 1}")

    def xml(self) -> str:
        """Return the relationships, in the order the addresses came."""
        return "".join(
            f'  <Relationship Id="{id_}" Type="{_TYPE}" Target="{escaped(target)}"'
            ' TargetMode="External"/>\n'
            for target, id_ in self._ids.items()
        )


def _address(href: str) -> str | None:
    """Return the address as Word accepts it: a malformed target makes it call the file corrupt."""
    target = _FORBIDDEN.sub(lambda match: f"%{ord(match[0]):02X}", href.strip())
    try:
        parts = urlsplit(target)
    except ValueError:
        return None
    return target if parts.scheme in _SCHEMES and (parts.netloc or parts.path) else None
