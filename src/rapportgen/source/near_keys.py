"""Rows that begin with a key whose colon is not what YAML wants."""

import re

from rapportgen.source.explanation import Explanation

_WITHOUT_SPACE = re.compile(r"(\s*(?:- )?)([^\W\d]\w*):[^\s:/]")
_OTHER_SIGN = re.compile(r"(\s*(?:- )?)([^\W\d]\w*) *([=;](?=\s|$)|：)")


def near_key(line: str, row: int) -> Explanation | None:
    """Return what a key at the beginning of a row lacks, or None when there is no such key."""
    if match := _WITHOUT_SPACE.match(line):
        return Explanation("Mellanslaget efter kolon saknas.", _right(match), (row, match.end(2)))
    if match := _OTHER_SIGN.match(line):
        message = f"Efter nyckeln står {match[3]} i stället för kolon."
        return Explanation(message, _right(match), (row, match.start(3)))
    return None


def _right(match: re.Match[str]) -> str:
    return f"Skriv {match[2]}: följt av ett mellanslag och värdet."
