"""Whatever the figures of goals and results, the checks answer with findings."""

from hypothesis import given, settings
from hypothesis import strategies as st
from project_texts import findings, project
from result_texts import goal, result, table

NUMBER = st.sampled_from(
    ["0", "1", "-1", "48", "0,5", "999 999 999 999 999", "0,00000000000001", "-99999999999999,9"]
)
SHARE = st.sampled_from(
    ["0 %", "1 %", "80 %", "100 %", "0,000000000001 %", "99999999999999,9 %", "33,3333333 %"]
)
WHOLE = st.sampled_from(["1", "48", "0,5", "999999999999999"])
OF_WHOLE = st.builds("{} av {}".format, SHARE, WHOLE)
VALUE = NUMBER | SHARE | OF_WHOLE
COMPARISON = st.sampled_from(["minst", "högst", "lika med"])
FLOW = st.sampled_from(["ingående", "nya", "avslutade", "utgående"])


def row(name: str, values: tuple[str, str], flow: str) -> str:
    return f"rad: {name}, värden: ['{values[0]}', '{values[1]}'], flöde: {flow}, del_av: A"


ROW = st.builds(row, st.sampled_from("ABC"), st.tuples(VALUE, VALUE), FLOW)


@settings(deadline=None, max_examples=150)
@given(rows=st.lists(ROW, min_size=1, max_size=5), wanted=SHARE)
def test_any_table_is_answered(rows: list[str], wanted: str) -> None:
    text = project(table(*rows, keys=f"summerar_till: '{wanted}'\nbas: A"))
    assert all(finding.rule.code.startswith("RG5") for finding in findings(text))


@settings(deadline=None, max_examples=150)
@given(comparison=COMPARISON, target=VALUE, number=NUMBER, outcomes=st.tuples(VALUE, VALUE))
def test_any_goal_is_answered(
    comparison: str, target: str, number: str, outcomes: tuple[str, str]
) -> None:
    first, second = outcomes
    text = project(
        goal(
            "id: a",
            f"jämförelse: {comparison}",
            f"målvärde: '{target}'",
            f"antal: '{number}'",
            f"utfall: [{{datum: 2018-01-01, värde: '{first}'}}, "
            f"{{datum: 2018-01-01, värde: '{second}'}}]",
            "uppnått: ja",
        )
        + result("andelar", f"text: P, täljare: '{number}', nämnare: 48, anges: 80 %, mål: a")
    )
    assert {finding.rule.code[:3] for finding in findings(text)} <= {"RG5", "RG1"}
