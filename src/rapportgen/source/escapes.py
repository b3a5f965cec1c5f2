"""What a text between double quotes smuggles in behind a backslash."""

import re
from collections.abc import Iterator

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines
from rapportgen.source.marks import marked
from rapportgen.source.screening import FORBIDDEN, MOST_FINDINGS, is_printable


def escaped_characters(root: yaml.Node, lines: Lines) -> list[Diagnostic]:
    """Return a finding for each text whose escapes stand for a character it must not hold."""
    if "\\" not in lines.text:
        return []
    wrong = [node for node in _scalars(root) if node.style == '"' and not is_printable(node.value)]
    found = ((node, re.search(FORBIDDEN, node.value)) for node in wrong)
    return [_finding(node, match, lines) for node, match in found if match][:MOST_FINDINGS]


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    else:
        for pair in node.value:
            for part in pair:
                yield from _scalars(part)


def _finding(node: yaml.Node, match: re.Match[str], lines: Lines) -> Diagnostic:
    return Diagnostic(
        rules.CHARACTER,
        marked(node, lines),
        "Texten innehåller, skrivet med omvänt snedstreck, ett osynligt tecken som inte får "
        f"användas (U+{ord(match.group()):04X}).",
        "Ta bort det, eller skriv två omvända snedstreck om du menar själva snedstrecket.",
    )
