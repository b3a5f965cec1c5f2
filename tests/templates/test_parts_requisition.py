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
        "  Post <3 | Budget >2 | Rekvirerat tidigare >2 | Den här rekvisitionen >2 | Kvar >2",
        "  | A | 900␣kr | 200␣kr | 300␣kr | 400␣kr",
        "  | B | tillkommer | 0␣kr | 50␣kr |",
        "  = Summa |  | 200␣kr | 350␣kr |",
    ]


def test_what_was_asked_for_without_posts_stands_on_a_row_of_its_own() -> None:
    earlier = ASKED.replace("poster: [{post: A, belopp: 200}], belopp: 200", "belopp: 200")
    assert "  | Ej fördelat på poster |  | 200␣kr | 0␣kr |" in shown(COSTS, BUDGET + earlier)


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
