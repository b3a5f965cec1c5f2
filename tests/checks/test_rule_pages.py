import re

import pytest
from project_texts import findings, project
from rule_pages import FAILS, PASSES, all_rules, demands, examples
from shipped_packs import demanding, for_the_web, shipped

from rapportgen.diagnostics.rule import Rule
from rapportgen.packs.pack import Pack

RULES = all_rules()
WITHOUT_EXAMPLES = {
    "RG006": "what is wrong is not visible in a text",
    "RG007": "what is wrong is not visible in a text",
    "RG008": "would be too large",
    "RG009": "would be too deep",
    "RG010": "there is nothing to show",
    "RG011": "there is nothing to show",
    "RG012": "is a file of its own",
    "RG016": "would be too long",
    "RG116": "stands for several limits",
}
FOR_THE_WEB = {"RG603"}  # no pack that ships has a document for the web yet
# A page about one value shows its line alone; this is where in a project it may stand.
AROUND = {
    "belopp": "beslut:\n  datum: 2018-01-01\n  {}",
    "datum": "beslut:\n  {}",
    "tjänstgöringsgrad": "budget:\n  poster:\n    - post: A\n      belopp: 1\n      {}  summa: 1\n",
    "antal": "budget:\n  poster:\n    - post: A\n      belopp: 1\n      {}  summa: 1\n",
    "tid": "tidplan:\n  - aktivitet: A\n    {}",
    "målvärde": "mål:\n  delmål:\n    - text: A\n      {}",
    "summerar": (
        "resultat:\n  tabeller:\n    - rubrik: A\n      mättillfällen: [Start]\n      rader:\n"
        "        - rad: B\n          värden: [1]\n          {}"
    ),
}
EXAMPLES = [(rule, sort, text) for rule in RULES for sort, text in examples(rule)]
NAMES = [f"{rule.code}-{sort}" for rule, sort, _ in EXAMPLES]


def _project(fragment: str) -> str:
    key = fragment.partition(":")[0]
    around = AROUND.get(key, "{}") if fragment.count("\n") == 1 else "{}"
    return project(around.format(fragment) if around != "{}" else fragment)


def _pack(rule: Rule, text: str) -> Pack | None:
    """Return the pack that an example is about: the one it names, with the page's demands."""
    named = re.search(r"^mallpaket: (.+)$", text, re.MULTILINE)
    if demands(rule):
        return demanding(demands(rule))
    if rule.code in FOR_THE_WEB:
        return for_the_web()
    return shipped(named[1]) if named else None


@pytest.mark.parametrize(("rule", "sort", "text"), EXAMPLES, ids=NAMES)
def test_an_example_does_what_its_page_says(rule: Rule, sort: str, text: str) -> None:
    codes = {diagnostic.rule.code for diagnostic in findings(_project(text), _pack(rule, text))}
    if sort == FAILS:
        assert codes == {rule.code}
    else:
        assert codes == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_begins_with_one_sentence(rule: Rule) -> None:
    assert re.fullmatch(r"(?:.|\. (?=[a-zåäö]))+[^.!?]\.", rule.summary)
    assert not re.search(r"[.!?] [A-ZÅÄÖ]", rule.summary)
    assert rule.page.strip().partition("\n")[2][:1] in {"", "\n"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_page_shows_what_fails_and_then_what_passes(rule: Rule) -> None:
    sorts = [sort for sort, _ in examples(rule)]
    if rule.code in WITHOUT_EXAMPLES:
        assert sorts == []
    else:
        assert sorts == [FAILS, PASSES] * max(1, len(sorts) // 2)


def test_codes_and_names_are_unique_and_in_form() -> None:
    codes = [rule.code for rule in RULES]
    names = [rule.name for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert [code for code in codes if not re.fullmatch(r"RG[0-9]{3}", code)] == []
    assert [name for name in names if not re.fullmatch(r"[a-zåäö]+(-[a-zåäö]+)*", name)] == []
