"""What a text must not contain, looked for before YAML sees it."""

import re
from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines

MOST_FINDINGS = 20

# Control characters other than line breaks and tab, separators that only some programs take for
# line breaks, characters that turn the reading direction, a byte order mark inside the text,
# characters for private use (the templates mark values with them), codes and
# halves of codes that are no characters.
FORBIDDEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff"
    "\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]"
)
# Python calls none of them printable, nor these, which may stand in a text.
_NOT_PRINTABLE = "\n\r\t\xa0"


def screen(lines: Lines) -> list[Diagnostic]:
    """Return what is wrong with the characters of a text, at most twenty findings."""
    findings = [*_tabs(lines), *forbidden_characters(lines)]
    findings.sort(key=lambda finding: (finding.place.line, finding.place.column))
    return findings[:MOST_FINDINGS]


def _tabs(lines: Lines) -> Iterator[Diagnostic]:
    if "\t" not in lines.text:
        return
    rows = [(number, line.index("\t")) for number, line in enumerate(lines.all) if "\t" in line]
    for number, column in rows[:MOST_FINDINGS]:
        yield Diagnostic(
            rules.TAB,
            lines.place(number, column, number, column + 1),
            "Raden innehåller en tabb.",
            "Byt tabben mot mellanslag: två för varje nivå.",
        )


def forbidden_characters(lines: Lines) -> Iterator[Diagnostic]:
    """Yield a finding for each character that must not stand in any text, at most twenty."""
    if is_printable(lines.text):
        return
    for count, match in enumerate(re.finditer(FORBIDDEN, lines.text)):
        if count == MOST_FINDINGS:
            return
        yield Diagnostic(
            rules.CHARACTER,
            lines.place_at(match.start()),
            f"Raden innehåller ett osynligt tecken som inte får användas "
            f"(U+{ord(match.group()):04X}).",
            "Ta bort tecknet. Det följer ofta med när text klistras in från andra program.",
        )


def is_printable(text: str) -> bool:
    """Return whether a text is clean; if not, the pattern, costly to compile, is asked."""
    for character in _NOT_PRINTABLE:
        text = text.replace(character, "")
    return text.isprintable()
