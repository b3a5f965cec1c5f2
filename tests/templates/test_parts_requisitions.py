from filling import shown

PAGE = "{{ rekvisitionstabell(projekt) }}\n\n{{ rekvirerat_per_post(projekt) }}"
BUDGET = """\
budget:
  poster:
    - {post: A, belopp: 100}
    - {post: B, belopp: 50}
    - {post: C, öppen: true}
  summa: 150
"""
ASKED = """\
rekvisitioner:
  - period: 2018-01-01 – 2018-06-30
    datum: 2018-07-05
    part: Kommunen
    poster: [{post: A, belopp: 60}, {post: C, belopp: 5}]
    belopp: 65
    konto: plusgiro 1-2
  - {period: hösten 2018, belopp: 30}
"""


def test_requisitions_show_what_remains_as_a_whole_and_post_by_post() -> None:
    assert shown(PAGE, f"beslut: {{datum: 2018-01-01, belopp: 140}}\n{BUDGET}{ASKED}") == [
        "tabell (1) Begärda utbetalningar",
        "  Period <3 | Part <3 | Datum <3 | Konto <3 | Belopp >2",
        "  | 1 januari – 30 juni 2018 | Kommunen | 5 juli 2018 | plusgiro 1-2 | 65␣kr",
        "  | hösten 2018 |  |  |  | 30␣kr",
        "  = Summa |  |  |  | 95␣kr",
        "  not Det beviljade beloppet är 140␣kr. Kvar att rekvirera är 45␣kr.",
        "tabell (2) Rekvirerat per post",
        "  Post <4 | Budget >2 | Rekvirerat >2 | Kvar av budgeten >2",
        "  | A | 100␣kr | 60␣kr | 40␣kr",
        "  | B | 50␣kr | 0␣kr | 50␣kr",
        "  | C | tillkommer | 5␣kr | −5␣kr",
        "  | Ej fördelat på poster |  | 30␣kr | −30␣kr",
        "  = Summa | 150␣kr | 95␣kr | 55␣kr",
        (
            "  not Kvar av budgeten är 55␣kr, men 10␣kr av budgeten ingår inte i det beviljade "
            "beloppet. Kvar att rekvirera är därför 45␣kr."
        ),
    ]


def test_only_the_columns_that_a_requisition_fills_are_shown() -> None:
    assert shown(PAGE, "rekvisitioner:\n  - {period: 2018, belopp: 30}\n") == [
        "tabell (1) Begärda utbetalningar",
        "  Period <3 | Belopp >2",
        "  | 2018 | 30␣kr",
        "  = Summa | 30␣kr",
    ]


def test_a_post_that_the_budget_does_not_have_is_shown_without_one() -> None:
    asked = "rekvisitioner: [{period: 2018, poster: [{post: D, belopp: 5}], belopp: 5}]\n"
    assert shown(PAGE, asked)[-2:] == ["  | D | 5␣kr", "  = Summa | 5␣kr"]


def test_a_project_without_requisitions_has_no_table_of_them() -> None:
    assert shown(PAGE, BUDGET) == []
