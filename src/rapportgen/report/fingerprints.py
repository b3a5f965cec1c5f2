"""What makes a finding the same one as in an earlier run, for systems that compare two runs."""

from collections import Counter
from hashlib import sha256

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.report.addresses import address


class Fingerprints:
    """The fingerprints of one run, all different.

    The line number is not in them, for it moves with every line that is added above, and neither is
    the message, whose figures change while the line is still wrong.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._seen: Counter[str] = Counter()
        # Hundreds of findings may stand on one line of a megabyte.
        self._digests: dict[tuple[str, ...], str] = {}

    def next(self, diagnostic: Diagnostic) -> str:
        """Return the fingerprint of the next finding; those alike in a file are numbered."""
        same = self._digest(diagnostic)
        self._seen[same] += 1
        return same if self._seen[same] == 1 else _digest(same, str(self._seen[same]))

    def _digest(self, diagnostic: Diagnostic) -> str:
        code, place = diagnostic.rule.code, diagnostic.place
        key = (code, place.path, place.excerpt)
        if key not in self._digests:
            self._digests[key] = _digest(code, address(place.path), place.excerpt.strip())
        return self._digests[key]


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
