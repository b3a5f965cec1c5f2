"""YAML nodes become plain values: every scalar a text, every key and text in NFC."""

import unicodedata
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.diagnostics.place import Place
from rapportgen.source import rules
from rapportgen.source.keys import glued_value, is_word, key_fault
from rapportgen.source.lines import Lines
from rapportgen.source.marks import marked

MOST_FINDINGS = 100

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


def normal(text: str) -> str:
    """Return a text in NFC, so that ä typed as one character or as two is the same letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def is_empty(node: yaml.Node) -> bool:
    """Return whether nothing is written where a value may stand; "" is something."""
    return isinstance(node, yaml.ScalarNode) and not node.value and not node.style


@dataclass
class Notes:
    """What is noticed while values are read."""

    findings: list[Diagnostic] = field(default_factory=list)
    empty_keys: int = 0


def plain(node: yaml.Node, lines: Lines, notes: Notes) -> Plain:
    """Return a node's plain value; doubled and unusable keys are added to the notes.

    A key without a value is left out, as if it had not been written.
    """
    if isinstance(node, yaml.ScalarNode):
        return normal(node.value) if node.value or node.style else None
    if isinstance(node, yaml.SequenceNode):
        return [plain(item, lines, notes) for item in node.value]
    return _mapping(node, lines, notes)


def _mapping(node: yaml.Node, lines: Lines, notes: Notes) -> dict[str, Plain]:
    values: dict[str, Plain] = {}
    seen: dict[str, yaml.Node] = {}
    for key_node, value_node in node.value:
        if len(notes.findings) >= MOST_FINDINGS:
            break  # so much is wrong that the rest of the file need not be read
        if not is_word(key_node) and (fault := key_fault(key_node, lines)) is not None:
            notes.findings.append(fault)
            continue
        key = normal(key_node.value)
        if key in seen:
            notes.findings.append(_doubled(key, seen[key], key_node, lines))
            continue
        seen[key] = key_node
        value = plain(value_node, lines, notes)
        if value is not None:
            values[key] = value
        elif (fault := glued_value(key_node, lines)) is not None:
            notes.findings.append(fault)
        else:
            notes.empty_keys += 1
    return values


def _doubled(key: str, first: yaml.Node, second: yaml.Node, lines: Lines) -> Diagnostic:
    first_place, second_place = marked(first, lines), marked(second, lines)
    return Diagnostic(
        rules.DUPLICATE_KEY,
        second_place,
        f"Nyckeln {key} står två gånger på samma nivå: {_rows(first_place, second_place)}.",
        "Ta bort den ena, eller flytta den dit den hör.",
        (Related(first_place, "Första gången står den här."),),
    )


def _rows(first: Place, second: Place) -> str:
    if first.line == second.line:
        return f"båda på rad {first.line}"
    return f"rad {first.line} och rad {second.line}"
