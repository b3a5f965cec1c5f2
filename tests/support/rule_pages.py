"""The rules that a user can meet in a project file, and the examples on their pages."""

import re
import textwrap

from rapportgen.checks import waivers
from rapportgen.checks.discovery import all_checks
from rapportgen.diagnostics.rule import Rule
from rapportgen.schema import rules as schema_rules
from rapportgen.source import rules as source_rules
from rapportgen.values import ja_nej
from rapportgen.values import rules as value_rules

FAILS, PASSES = "Fel", "Rätt"
_DEMANDS = re.compile(r"^Krav i mallpaketet:\n\n((?:(?:    .*)?\n)+)", re.MULTILINE)
_EXAMPLE = re.compile(r"^(Fel|Rätt):\n\n((?:(?:    .*)?\n)+)", re.MULTILINE)


def all_rules() -> list[Rule]:
    """Return every rule of a project file, ordered by code."""
    modules = (source_rules, schema_rules, value_rules, ja_nej, waivers)
    constants = (value for module in modules for value in vars(module).values())
    rules = [value for value in constants if isinstance(value, Rule)]
    return sorted([*rules, *(check.rule for check in all_checks())], key=lambda rule: rule.code)


def examples(rule: Rule) -> list[tuple[str, str]]:
    """Return the examples of a rule's page: which sort each is, and its text."""
    found = _EXAMPLE.findall(rule.page.rstrip() + "\n")
    return [(sort, textwrap.dedent(text).strip("\n") + "\n") for sort, text in found]


def demands(rule: Rule) -> str:
    """Return the demands of a pack for which the examples of a rule's page hold, if any."""
    found = _DEMANDS.search(rule.page)
    return textwrap.dedent(found[1]).strip("\n") + "\n" if found else ""
