"""Keys that are no plain words, though YAML takes them."""

import re

import yaml

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source import rules
from rapportgen.source.lines import Lines
from rapportgen.source.list_signs import wrong_list_sign
from rapportgen.source.marks import marked

LONGEST = 200


def is_word(node: yaml.Node) -> bool:
    """Return whether a node is one word, as nearly all keys are."""
    if not isinstance(node, yaml.ScalarNode):
        return False
    return len(node.value) <= LONGEST and bool(node.value.isidentifier())


def key_fault(node: yaml.Node, lines: Lines) -> Diagnostic | None:
    """Return what is wrong with a node as a key, or None when it is one line of text."""
    said = _said(node)
    if said is None:
        return None
    message, remedy = said
    return Diagnostic(rules.KEY_KIND, marked(node, lines), message, remedy)


def glued_value(node: yaml.ScalarNode, lines: Lines) -> Diagnostic | None:
    """Return what is wrong with a key without a value that has it behind its own colon."""
    match = None if node.style else re.match(r"([^\W\d]\w*):\S", node.value)
    if match is None:
        return None
    return Diagnostic(
        rules.KEY_KIND,
        marked(node, lines),
        "Mellanslaget efter kolon saknas.",
        f"Skriv {match[1]}: följt av ett mellanslag och värdet.",
    )


def _said(node: yaml.Node) -> tuple[str, str] | None:
    if not isinstance(node, yaml.ScalarNode):
        return (
            "Nyckeln är en lista eller en grupp i stället för ett ord.",
            "Skriv ett ord före kolon. Hör parentesen till texten sätter du citattecken runt den.",
        )
    key: str = node.value
    if not key.strip():
        return "Före kolonet saknas en nyckel.", "Skriv ett ord före kolon, eller ta bort raden."
    if key != key.strip() and not node.style:
        return (
            "Före eller efter nyckeln står ett hårt mellanslag.",
            "Ta bort mellanslaget och skriv det på nytt. Det följer ofta med inklistrad text.",
        )
    if not node.style and (said := wrong_list_sign(f"{key}:")):
        return said
    if len(key) > LONGEST or len(key.splitlines()) > 1:
        return "Nyckeln är en lång text i stället för ett ord.", "Skriv ett ord före kolon."
    return None
