import pytest
from project_texts import findings, marked, plain_spaces, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

PARTIES = (
    "parter:\n  - {namn: Kommunen, roll: projektägare}\n  - {namn: Regionen, roll: intressent}\n"
)
POSTS = """\
    - {post: Löner, slag: lön, part: Kommunen, belopp: 170 000}
    - {post: Lokal, slag: lokaler, part: Regionen, antal: 3, styckpris: 10 000}
"""


def budget(tail: str, posts: str = POSTS, head: str = PARTIES) -> str:
    return project(f"{head}budget:\n  poster:\n{posts}{tail}")


def only(text: str) -> Diagnostic:
    (finding,) = findings(text)
    return finding


def test_the_sum_is_that_of_the_posts() -> None:
    finding = only(budget("  summa: 200 001\n"))
    assert said(finding) == (
        "RG201",
        12,
        10,
        17,
        "Summan är 200 001 kr, men posterna blir 200 000 kr. Det är 1 kr för mycket.",
        "Ändra summan eller någon av posterna.",
    )
    assert related(finding) == [
        (10, "170 000", "Löner: 170 000 kr"),
        (11, "10 000", "Lokal: 30 000 kr"),
    ]


def test_figures_in_messages_have_hard_spaces() -> None:
    assert only(budget("  summa: 200 001\n")).message.startswith("Summan är 200\u00a0001\u00a0kr,")


@pytest.mark.parametrize(
    ("tail", "code", "mark", "message", "others"),
    [
        (
            "  per_slag: {lön: 160 000, lokaler: 40 000}\n",
            "RG203",
            "160 000",
            (
                "Delsumman för lön är 160 000 kr, men posterna blir 170 000 kr. "
                "Det är 10 000 kr för lite."
            ),
            [(10, "170 000", "Löner: 170 000 kr")],
        ),
        (
            "  per_part: {Kommunen: 170 000, Regionen: 30 001}\n",
            "RG204",
            "30 001",
            (
                "Delsumman för Regionen är 30 001 kr, men posterna blir 30 000 kr. "
                "Det är 1 kr för mycket."
            ),
            [(11, "10 000", "Lokal: 30 000 kr")],
        ),
        (
            "  per_år: {2018: 199 999}\n",
            "RG205",
            "199 999",
            "Delsumman för 2018 är 199 999 kr, men posterna blir 200 000 kr. Det är 1 kr för lite.",
            [(10, "170 000", "Löner: 170 000 kr"), (11, "10 000", "Lokal: 30 000 kr")],
        ),
    ],
)
def test_a_subtotal_is_that_of_its_posts(
    tail: str, code: str, mark: str, message: str, others: list[tuple[int, str, str]]
) -> None:
    finding = findings(budget(f"{tail}  summa: 200 000\n"))[0]
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == (code, 12, mark)
    assert plain_spaces(finding.message) == message
    assert finding.help == "Ändra delsumman eller någon av posterna."
    assert related(finding) == others


def test_a_subtotal_that_is_left_out_is_named() -> None:
    finding = only(budget("  per_slag: {lön: 170 000}\n  summa: 200 000\n"))
    assert said(finding) == (
        "RG203",
        12,
        3,
        11,
        (
            "Delsummorna under per_slag blir 170 000 kr, men posterna blir 200 000 kr. "
            "Det är 30 000 kr för lite. Det som saknas är lokaler (30 000 kr)."
        ),
        "Lägg till den delsumma som saknas, eller ändra posterna.",
    )
    assert related(finding) == [
        (12, "170 000", "lön: 170 000 kr"),
        (11, "10 000", "Lokal: 30 000 kr"),
    ]


def test_a_subtotal_without_rows_shows_all_rows() -> None:
    tail = "  per_slag: {lön: 170 000, lokaler: 30 000, resor: 5}\n  summa: 200 000\n"
    assert [text for _, _, text in related(only(budget(tail)))] == [
        "Löner: 170 000 kr",
        "Lokal: 30 000 kr",
    ]


def test_a_post_that_is_not_divided_belongs_to_no_subtotal() -> None:
    posts = "    - {post: A, part: Kommunen, belopp: 5}\n    - {post: B, belopp: 4}\n"
    assert findings(budget("  per_part: {Kommunen: 5}\n  summa: 9\n", posts)) == []

    finding = only(budget("  per_part: {Kommunen: 9}\n  summa: 9\n", posts))
    assert said(finding)[4] == (
        "Delsumman för Kommunen är 9 kr, men posterna blir 5 kr. Det är 4 kr för mycket."
    )
    assert said(finding)[5] == (
        "Fördela de poster som inte är fördelade, under part eller per_part på posten, eller ändra "
        "delsumman."
    )
    assert [text for _, _, text in related(finding)] == ["A: 5 kr", "B, inte fördelat: 4 kr"]


CHANGE = "Ändra delsumman eller någon av posterna."
DIVIDE = "Fördela de poster som inte är fördelade, under per_år på posten, eller ändra delsumman."


@pytest.mark.parametrize(("stated", "remedy"), [(1, CHANGE), (3, DIVIDE), (6, DIVIDE), (7, CHANGE)])
def test_posts_that_are_not_divided_are_to_be_when_they_may_be_what_a_subtotal_lacks(
    stated: int, remedy: str
) -> None:
    head = "period: 2018-07-01 – 2019-06-30\n"
    posts = "    - {post: A, belopp: 5, per_år: {2018: 2, 2019: 3}}\n    - {post: B, belopp: 4}\n"
    years = f"  per_år: {{2018: {stated}, 2019: 3}}\n  summa: 9\n"
    finding = only(budget(years, posts, head))
    assert (finding.rule.code, finding.help) == ("RG205", remedy)


def test_a_sum_is_not_compared_with_posts_that_have_no_amount() -> None:
    posts = "    - {post: A, belopp: 5}\n    - {post: B}\n"

    assert only(budget("  summa: 9\n", posts)).rule.code == "RG214"


def test_a_share_of_a_year_is_shown_in_its_post() -> None:
    head = "period: 2018-07-01 – 2019-06-30\n"
    posts = "    - {post: A, belopp: 5, per_år: {2018: 2, 2019: 3}}\n"
    finding = findings(budget("  per_år: {2018: 3, 2019: 3}\n  summa: 5\n", posts, head))[0]
    assert (finding.rule.code, marked(finding.place)) == ("RG205", "3")
    assert related(finding) == [(7, "2", "A: 2 kr")]


def test_the_financing_covers_the_costs() -> None:
    tail = """\
  summa: 200 000
  finansiering:
    - {källa: Förbundet, belopp: 150 000}
    - {källa: Kommunen, typ: egen insats, belopp: 40 000}
"""
    finding = only(budget(tail))
    assert said(finding) == (
        "RG208",
        13,
        3,
        15,
        (
            "Finansieringen är 190 000 kr, men summan av kostnaderna är 200 000 kr. "
            "Det är 10 000 kr för lite."
        ),
        "Ändra finansieringen eller kostnaderna.",
    )
    assert related(finding) == [
        (14, "150 000", "Förbundet: 150 000 kr"),
        (15, "40 000", "Kommunen: 40 000 kr"),
        (12, "200 000", "Summan: 200 000 kr"),
    ]


@pytest.mark.parametrize("share", ["67 %", "66,7 %", "66,67 %", "'0,67'"])
def test_a_share_is_rounded_as_finely_as_it_is_written(share: str) -> None:
    assert findings(_financed(share)) == []


@pytest.mark.parametrize(
    ("share", "message"),
    [
        (
            "66 %",
            "Andelen är 66 %, men 200 kr av 300 kr är 67 %. Det är 1 procentenhet för lite.",
        ),
        (
            "66,6 %",
            (
                "Andelen är 66,6 %, men 200 kr av 300 kr är 66,7 %. "
                "Det är 0,1 procentenheter för lite."
            ),
        ),
        (
            "0,7",
            "Andelen är 70 %, men 200 kr av 300 kr är 67 %. Det är 3 procentenheter för mycket.",
        ),
        (
            "halvtid",
            "Andelen är 50 %, men 200 kr av 300 kr är 67 %. Det är 17 procentenheter för lite.",
        ),
    ],
)
def test_a_wrong_share_is_told_with_the_right_one(share: str, message: str) -> None:
    finding = only(_financed(share))
    assert said(finding) == (
        "RG209",
        12,
        14,
        14 + len(share),
        message,
        "Ändra andelen eller beloppet.",
    )
    assert related(finding) == [
        (11, "200", "Förbundet: 200 kr"),
        (8, "300", "Summan: 300 kr"),
    ]


def _financed(share: str) -> str:
    return project(
        f"""\
budget:
  poster:
    - {{post: A, belopp: 300}}
  summa: 300
  finansiering:
    - källa: Förbundet
      belopp: 200
      andel: {share}
    - {{källa: Kommunen, typ: egen insats, belopp: 100}}
"""
    )


def test_a_year_outside_the_period_is_found_in_posts_and_totals() -> None:
    posts = "    - {post: A, belopp: 5, per_år: {2018: 2, 2019: 3}}\n"
    found = findings(budget("  per_år: {2018: 2, 2019: 3}\n  summa: 5\n", posts))
    assert [said(finding) for finding in found] == [
        (
            "RG213",
            line,
            column,
            column + 1,
            "Beloppet ligger på år 2019, men projektet pågår 2018-01-01 – 2018-12-31.",
            "Välj bland åren 2018, eller ändra projektets period.",
        )
        for line, column in ((10, 52), (11, 27))
    ]
    assert related(found[0]) == [(4, "2018-01-01 – 2018-12-31", "Projektets period.")]


def test_an_unknown_party_is_found_wherever_it_is_named() -> None:
    posts = (
        "    - {post: A, part: Kommun, belopp: 5}\n"
        "    - {post: B, belopp: 5, per_part: {Regionen: 2, Region: 3}}\n"
    )
    found = findings(budget("  per_part: {Staten: 10}\n  summa: 10\n", posts))
    unknown = [finding for finding in found if finding.rule.code == "RG215"]
    assert [(f.place.line, f.message, f.help) for f in unknown] == [
        (line, f"Parten {name} finns inte under parter.", f"{hint}{KNOWN}")
        for line, name, hint in (
            (10, "Kommun", "Menade du Kommunen? "),
            (11, "Region", "Menade du Regionen? "),
            (12, "Staten", ""),
        )
    ]


KNOWN = "Skriv namnet som det står där: Kommunen, Regionen."


def test_without_parties_none_can_be_named() -> None:
    posts = "    - {post: A, part: Kommunen, belopp: 5}\n"
    finding = only(budget("  summa: 5\n", posts, ""))
    assert finding.help == "Skriv namnet som det står där: listan är tom."


@pytest.mark.parametrize(
    "others",
    [
        "    - {post: A, slag: resor, belopp: 0}\n",
        "    - {post: A, slag: resor, belopp: 5}\n    - {post: B, slag: resor, belopp: -5}\n",
    ],
)
def test_a_subtotal_of_nothing_may_be_left_out(others: str) -> None:
    posts = "    - {post: C, slag: lön, belopp: 10}\n" + others
    assert findings(budget("  per_slag: {lön: 10}\n  summa: 10\n", posts)) == []
    assert findings(budget("  per_slag: {lön: 10, resor: 0}\n  summa: 10\n", posts)) == []
