"""Any right budget is silent, and any amount of it that is changed by one krona is found."""

import re

from budgets import right_projects
from hypothesis import given, settings
from hypothesis import strategies as st
from project_texts import findings
from shipped_packs import shipped

AMOUNT = re.compile(r"^(?:.*: |.*belopp: )(-?\d{1,3}(?: \d{3})*)(?=$|\})", re.MULTILINE)
NOT_KRONOR = re.compile(r"(version|antal|månader|period): ")
STANDARD = shipped("standard")


@settings(deadline=None, max_examples=150)
@given(text=right_projects())
def test_a_right_budget_has_no_finding(text: str) -> None:
    assert [(d.rule.code, d.message) for d in findings(text, STANDARD)] == []


@settings(deadline=None, max_examples=150)
@given(text=right_projects(), data=st.data(), step=st.sampled_from([-1, 1]))
def test_any_amount_changed_by_one_krona_is_found(
    text: str, data: st.DataObject, step: int
) -> None:
    amounts = [match for match in AMOUNT.finditer(text) if not NOT_KRONOR.search(match[0])]
    match = data.draw(st.sampled_from(amounts))
    changed = int(match[1].replace(" ", "")) + step
    wrong = f"{text[: match.start(1)]}{changed}{text[match.end(1) :]}"

    assert [d.rule.code for d in findings(wrong, STANDARD) if d.rule.code.startswith("RG2")] != []
