import pytest
from filling import shown

COSTS = "{{ rekvisitionens_kostnader(projekt, projekt.rekvisitioner[1]) }}"
REST = "{{ beviljat_och_rekvirerat(projekt, projekt.rekvisitioner[1]) }}"
SIGNS = "{{ namnen(undertecknare(projekt, projekt.rekvisitioner[1])) }}"
BUDGET = (
    "budget:\n  poster:\n    - {post: A, belopp: 900}\n    - {post: B, öppen: true}\n  summa: 900\n"
)
ASKED = """\
rekvisitioner:
  - {period: januari – mars 2018, poster: [{post: A, belopp: 200}], belopp: 200}
  - period: april – juni 2018
    part: Region
    poster: [{post: A, belopp: 300}, {post: B, belopp: 50}]
    belopp: 350
  - {period: juli – september 2018, poster: [{post: A, belopp: 100}], belopp: 100}
"""


def test_costs_count_what_was_asked_for_before_and_nothing_that_came_after() -> None:
    assert shown(COSTS, BUDGET + ASKED) == [
        "tabell (1) Kostnader per post",
        (
            "  Post <4 | Budget >2 | Rekvirerat tidigare >2 | Den här rekvisitionen >2 | "
            "Kvar av budgeten >2"
        ),
        "  | A | 900␣kr | 200␣kr | 300␣kr | 400␣kr",
        "  | B | tillkommer | 0␣kr | 50␣kr | −50␣kr",
        "  = Summa | 900␣kr | 200␣kr | 350␣kr | 350␣kr",
        "  not Budgeten och det som är rekvirerat tidigare gäller alla parter.",
    ]


@pytest.mark.parametrize(
    ("granted", "note"),
    [
        (
            800,
            (
                "Kvar av budgeten är 350␣kr, men 100␣kr av budgeten ingår inte i det beviljade "
                "beloppet. Kvar att rekvirera är därför 250␣kr."
            ),
        ),
        (
            950,
            (
                "Kvar av budgeten är 350␣kr, men det beviljade beloppet är 50␣kr större än "
                "budgeten. Kvar att rekvirera är därför 400␣kr."
            ),
        ),
    ],
    ids=["below", "above"],
)
def test_what_is_left_of_the_budget_is_told_apart_from_what_is_left_of_the_grant(
    granted: int, note: str
) -> None:
    beslut = f"beslut: {{datum: 2017-12-01, belopp: {granted}}}\n"
    assert shown(COSTS, beslut + BUDGET + ASKED)[-1] == f"  not {note}"


def test_of_a_grant_that_is_the_budget_nothing_needs_to_be_told() -> None:
    beslut = "beslut: {datum: 2017-12-01, belopp: 900}\n"
    one = ASKED.replace("    part: Region\n", "")
    assert shown(COSTS, beslut + BUDGET + one)[-1] == (
        "  = Summa | 900␣kr | 200␣kr | 350␣kr | 350␣kr"
    )


PER_PARTY = """\
budget:
  poster:
    - {post: A, belopp: 900}
    - {post: B, öppen: true}
    - {post: C, belopp: 60, part: Kommunen}
    - {post: D, belopp: 50, per_part: {Kommunen: 20, Region: 30}}
    - {post: E, belopp: 40, part: Kommunen}
    - {post: F, öppen: true}
  summa: 1 050
parter:
  - {namn: Region, roll: ROLL}
  - {namn: Kommunen, roll: projektägare}
"""


def test_posts_that_only_others_have_are_one_row_until_something_is_asked_for() -> None:
    assert shown(COSTS, PER_PARTY.replace("ROLL", "projektägare") + ASKED)[2:-1] == [
        "  | A | 900␣kr | 200␣kr | 300␣kr | 400␣kr",
        "  | B | tillkommer | 0␣kr | 50␣kr | −50␣kr",
        "  | D | 50␣kr | 0␣kr | 0␣kr | 50␣kr",
        "  | Andra parters poster | 100␣kr | 0␣kr | 0␣kr | 100␣kr",
        "  = Summa | 1␣050␣kr | 200␣kr | 350␣kr | 500␣kr",
    ]


def test_the_party_that_accounts_for_all_sees_the_posts_of_all() -> None:
    assert shown(COSTS, PER_PARTY.replace("ROLL", "redovisande") + ASKED)[4:7] == [
        "  | C | 60␣kr | 0␣kr | 0␣kr | 60␣kr",
        "  | D | 50␣kr | 0␣kr | 0␣kr | 50␣kr",
        "  | E | 40␣kr | 0␣kr | 0␣kr | 40␣kr",
    ]


def test_without_a_budget_its_columns_are_not_there() -> None:
    assert shown(COSTS, ASKED)[1:5] == [
        "  Post <4 | Rekvirerat tidigare >2 | Den här rekvisitionen >2",
        "  | A | 200␣kr | 300␣kr",
        "  | B | 0␣kr | 50␣kr",
        "  = Summa | 200␣kr | 350␣kr",
    ]


def test_what_was_asked_for_without_posts_stands_on_a_row_of_its_own() -> None:
    earlier = ASKED.replace("poster: [{post: A, belopp: 200}], belopp: 200", "belopp: 200")
    assert "  | Ej fördelat på poster |  | 200␣kr | 0␣kr | −200␣kr" in shown(
        COSTS, BUDGET + earlier
    )


def test_a_requisition_without_posts_has_no_costs_by_post() -> None:
    fragment = "rekvisitioner:\n  - {period: mars 2018, belopp: 1}\n  - {period: april 2018, "
    assert shown(COSTS, fragment + "belopp: 2}\n") == []


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        (
            "beslut: {datum: 2017-12-01, belopp: 800}\n",
            [
                "  | Det beviljade beloppet | 800␣kr",
                *("  | Rekvirerat tidigare | 200␣kr", "  | Den här rekvisitionen | 350␣kr"),
                "  = Kvar att rekvirera | 250␣kr",
            ],
        ),
        (
            BUDGET,
            [
                "  | Budgetens summa | 900␣kr",
                *("  | Rekvirerat tidigare | 200␣kr", "  | Den här rekvisitionen | 350␣kr"),
                "  = Kvar att rekvirera | 350␣kr",
            ],
        ),
        ("", ["  | Rekvirerat tidigare | 200␣kr", "  | Den här rekvisitionen | 350␣kr"]),
    ],
    ids=["granted", "budget", "nothing known"],
)
def test_what_remains_is_the_grant_without_what_is_asked_for(more: str, rows: list[str]) -> None:
    assert shown(REST, more + ASKED)[1:] == ["  Medel <3 | Belopp >1", *rows]


@pytest.mark.parametrize(
    ("more", "caption"),
    [
        ("beslut: {datum: 2017-12-01, belopp: 800}\n", "Beviljat och rekvirerat"),
        (
            f"{BUDGET}  finansiering: [{{källa: F, typ: sökt, belopp: 900}}]\n",
            "Sökt och rekvirerat",
        ),
        (BUDGET, "Budget och rekvirerat"),
        ("", "Rekvirerat"),
    ],
)
def test_the_caption_says_what_the_requisitions_are_compared_with(more: str, caption: str) -> None:
    assert shown(REST, more + ASKED)[0] == f"tabell (1) {caption}"


@pytest.mark.parametrize(
    ("parties", "who"),
    [
        ("{namn: K, roll: [projektägare, redovisande]}, {namn: Region, roll: projektägare}", "K"),
        ("{namn: K, roll: projektägare}, {namn: Region, roll: projektägare}", "Region"),
        ("{namn: K, roll: projektägare}, {namn: L, roll: projektägare}", "K och L"),
    ],
    ids=["accounts", "payee", "owners"],
)
def test_the_one_who_accounts_signs_or_else_the_payee_or_the_owners(parties: str, who: str) -> None:
    assert shown(SIGNS, f"parter: [{parties}]\n" + ASKED) == [f"stycke {who}"]
