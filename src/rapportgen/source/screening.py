"""What a text must not contain, looked for before YAML sees it."""

import re
from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines

MOST_FINDINGS = 20

# Control characters other than line breaks and tab, separators that only some programs take for
# line breaks, characters without width or that turn the reading direction (a soft hyphen may
# pass: it is seen when the line breaks), a byte order mark inside the text,
# characters for private use (the templates mark values with them), codes and
# halves of codes that are no characters.
FORBIDDEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ud800-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]"
)
# What programs write in place of a letter that they could not read.
_LOST = "\ufffd"
# Python calls none of them printable, nor these, which may stand in a text.
_NOT_PRINTABLE = "\n\r\t\xa0"


def screen(lines: Lines) -> list[Diagnostic]:
    """Return what is wrong with the characters of a text, at most twenty findings."""
    findings = [*_tabs(lines), *_lost_letters(lines), *forbidden_characters(lines)]
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
            _without_tab(lines.all[number][:column]),
        )


def _without_tab(before: str) -> str:
    """Return what to write instead of a tab with this before it: an indent or a space."""
    if before.strip(" -"):
        return "Byt tabben mot ett mellanslag."
    return "Byt tabben mot mellanslag: två för varje nivå."


def _lost_letters(lines: Lines) -> Iterator[Diagnostic]:
    """Yield a finding for each line that has lost letters, at the first of them."""
    if _LOST not in lines.text:
        return
    rows = [(number, line.index(_LOST)) for number, line in enumerate(lines.all) if _LOST in line]
    for number, column in rows[:MOST_FINDINGS]:
        yield Diagnostic(
            rules.CHARACTER,
            lines.place(number, column, number, column + 1),
            f"Tecknet {_LOST} står där en bokstav har gått förlorad, när filen sparades i ett "
            "annat program.",
            "Skriv den rätta bokstaven i stället. Är det många hämtar du texten på nytt där den "
            "kom ifrån.",
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
