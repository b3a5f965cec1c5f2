"""Every rule there is has a page, a code and a name of its own, and is in the catalogue."""

import importlib
import pkgutil
import re

import pytest

import rapportgen
from rapportgen.build.catalogue import catalogue
from rapportgen.checks.check import Check
from rapportgen.diagnostics.rule import Rule

ENGLISH = {"the", "and", "is", "not", "with", "must", "file", "error", "value", "of"}


def declared() -> set[tuple[str, str]]:
    """Return code and name of every rule in any module of the program."""
    found = set()
    for module in pkgutil.walk_packages(rapportgen.__path__, "rapportgen."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            rule = value.rule if isinstance(value, Check) else value
            if isinstance(rule, Rule):
                found.add((rule.code, rule.name))
    return found


RULES = list(catalogue().values())


def test_every_rule_in_the_program_is_in_the_catalogue() -> None:
    assert {(rule.code, rule.name) for rule in RULES} == declared()


def test_codes_and_names_are_unique_and_in_order() -> None:
    found = declared()

    assert len({code for code, _ in found}) == len(found)
    assert len({name for _, name in found}) == len(found)
    assert list(catalogue()) == sorted(catalogue())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_documented_in_swedish(rule: Rule) -> None:
    assert re.fullmatch(r"RG\d{3}", rule.code)
    assert re.fullmatch(r"[a-zåäö]+(-[a-zåäö]+)*", rule.name)
    assert re.fullmatch(r"[A-ZÅÄÖ].{10,95}\.", rule.summary)
    words = re.findall(r"[a-zåäö]+", rule.page.lower())
    assert len(words) >= 10
    assert ENGLISH.isdisjoint(words)
    assert not any(mark in rule.page for mark in ("t.ex.", "bl.a.", "dvs", "m.m.", "osv"))
    assert max(map(len, rule.page.splitlines())) <= 100
