import re
from collections.abc import Callable

import pytest

from rapportgen.diagnostics.rule import Rule
from rapportgen.values import rules
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp
from rapportgen.values.fault import Fault
from rapportgen.values.malvarde import parse_malvarde
from rapportgen.values.tal import parse_tal
from rapportgen.values.tid import parse_datum, parse_tid

PARSERS: list[tuple[Rule, Callable[[str], object]]] = [
    (rules.BELOPP, parse_belopp),
    (rules.ANDEL, parse_andel),
    (rules.DATUM, parse_datum),
    (rules.TID, parse_tid),
    (rules.TAL, parse_tal),
    (rules.MALVARDE, parse_malvarde),
]
EXAMPLE = re.compile(r"^(Fel|Rätt):\n\n    [^:\n]+: (.+)$", re.MULTILINE)


@pytest.mark.parametrize(("rule", "parse"), PARSERS)
def test_the_examples_of_a_page_are_true(rule: Rule, parse: Callable[[str], object]) -> None:
    examples = EXAMPLE.findall(rule.page)
    verdicts = ["Fel" if isinstance(parse(text), Fault) else "Rätt" for _, text in examples]
    assert verdicts == [label for label, _ in examples]
    assert verdicts == ["Fel", "Rätt"] * 2


@pytest.mark.parametrize(("rule", "parse"), PARSERS)
def test_a_fault_names_the_rule_of_its_value(rule: Rule, parse: Callable[[str], object]) -> None:
    fault = parse("?")
    assert isinstance(fault, Fault)
    assert fault.rule is rule


def test_codes_and_names_are_as_promised() -> None:
    assert [(rule.code, rule.name) for rule, _ in PARSERS] == [
        ("RG110", "belopp"),
        ("RG111", "andel"),
        ("RG112", "datum"),
        ("RG113", "tid"),
        ("RG114", "tal"),
        ("RG117", "målvärde"),
    ]
