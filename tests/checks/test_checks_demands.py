"""What a pack demands of a budget, with its own figures."""

import pytest
from project_texts import findings, project, related, said
from shipped_packs import demanding, shipped

from rapportgen.diagnostics.diagnostic import Diagnostic


def demanded(demand: str, fragment: str) -> list[Diagnostic]:
    return findings(project(fragment), demanding(f"{demand}\n"))


def only(demand: str, fragment: str) -> Diagnostic:
    (finding,) = demanded(demand, fragment)
    return finding


def financed(*rows: str, summa: str = "170 000") -> str:
    listed = "".join(f"    - {{källa: {row}}}\n" for row in rows)
    financing = f"  finansiering:\n{listed}" if rows else ""
    post = f"{{post: A, slag: lön, belopp: {summa}}}"
    return f"budget:\n  poster:\n    - {post}\n  summa: {summa}\n{financing}"


SMALL = financed(
    "Förbundet, typ: sökt, belopp: 136 001",
    "Kommunen, typ: egen insats, belopp: 20 000",
    "Regionen, belopp: 13 999",
)


def test_an_own_contribution_below_the_demand_tells_what_is_missing() -> None:
    finding = only("egen_insats: 20 %", SMALL)

    assert said(finding) == (
        "RG220",
        9,
        3,
        15,
        (
            "Den egna insatsen är 20 000 kr, 11,76 % av summan 170 000 kr. Förbundet kräver minst "
            "20 %, alltså 34 000 kr. Det saknas 14 000 kr."
        ),
        (
            "Öka den egna insatsen, eller skriv typ: egen insats på en rad under finansiering "
            "som är det."
        ),
    )
    assert related(finding) == [
        (10, "136 001", "Förbundet, sökt: 136 001 kr"),
        (11, "20 000", "Kommunen, egen insats: 20 000 kr"),
        (12, "13 999", "Regionen, utan typ: 13 999 kr"),
        (8, "170 000", "Summan: 170 000 kr"),
    ]


def test_without_financing_the_whole_contribution_is_missing() -> None:
    finding = only("egen_insats: 20 %", financed())

    assert said(finding)[:5] == (
        "RG220",
        8,
        10,
        17,
        (
            "Den egna insatsen är 0 kr, 0 % av summan 170 000 kr. Förbundet kräver minst 20 %, "
            "alltså 34 000 kr. Det saknas 34 000 kr."
        ),
    )


@pytest.mark.parametrize(
    ("own", "missing"), [("34 000", None), ("33 999,99", "0,01 kr"), ("33 999", "1 kr")]
)
def test_the_demanded_contribution_is_compared_to_the_ore(own: str, missing: str | None) -> None:
    rest = {"34 000": "136 000", "33 999,99": "136 000,01", "33 999": "136 001"}[own]
    rows = (f"A, typ: sökt, belopp: '{rest}'", f"B, typ: egen insats, belopp: '{own}'")
    found = demanded("egen_insats: 20 %", financed(*rows))

    assert [
        finding.message.rpartition("saknas ")[2].replace("\u00a0", " ") for finding in found
    ] == ([] if missing is None else [f"{missing}."])


def test_a_share_that_is_no_whole_ore_is_rounded_to_the_demands_favour() -> None:
    rows = ("A, belopp: '66,66'", "B, typ: egen insats, belopp: '33,33'")
    assert demanded("egen_insats: 33,33 %", financed(*rows, summa="'99,99'")) == []
    assert "33,34 kr. Det saknas 0,01 kr." in only(
        "egen_insats: 33,34 %", financed(*rows, summa="'99,99'")
    ).message.replace("\u00a0", " ")


def test_a_budget_of_nothing_and_a_project_without_one_need_no_contribution() -> None:
    assert demanded("egen_insats: 20 %", financed(summa="0")) == []
    assert demanded("egen_insats: 20 %\nospecificerat: 0 %\navrundning: 100\npåslag: 1 %", "") == []


UNSPECIFIED = """\
budget:
  poster:
    - {post: Handläggare, slag: lön, belopp: 170 000}
    - {post: Övrigt, slag: övrigt, belopp: 10 000}
    - {post: Diverse, antal: 2, styckpris: 10 000}
    - {post: Mer, öppen: true}
  summa: 200 000
"""


def test_too_much_unspecified_is_told_at_the_largest_post_of_that_kind() -> None:
    opened, finding = sorted(
        demanded("ospecificerat: 10 %", UNSPECIFIED), key=lambda found: found.rule.code
    )

    assert opened.rule.code == "RG210"
    assert said(finding) == (
        "RG221",
        9,
        44,
        50,
        (
            "Slaget övrigt är 30 000 kr, 15 % av summan 200 000 kr. Förbundet godtar högst 10 %, "
            "alltså 20 000 kr. Det är 10 000 kr för mycket."
        ),
        (
            "Skriv slag på de poster som saknar det, eller dela upp posten på det som pengarna går "
            "till."
        ),
    )
    assert related(finding) == [
        (8, "10 000", "Övrigt: 10 000 kr"),
        (9, "10 000", "Diverse: 20 000 kr"),
        (11, "200 000", "Summan: 200 000 kr"),
    ]


@pytest.mark.parametrize("most", ["15 %", "20 %", "100 %"])
def test_as_much_as_is_accepted_may_be_unspecified(most: str) -> None:
    assert [f.rule.code for f in demanded(f"ospecificerat: {most}", UNSPECIFIED)] == ["RG210"]


def test_a_deduction_counts_against_what_is_unspecified() -> None:
    posts = UNSPECIFIED.replace("Mer, öppen: true", "Avgift, belopp: -10 000")
    budget = posts.replace("summa: 200 000", "summa: 190 000")

    assert demanded("ospecificerat: 11 %", budget) == []
    assert only("ospecificerat: 10 %", budget).rule.code == "RG221"


ROUGH = """\
period: 2018-07-01 – 2019-06-30
parter:
  - {namn: A, roll: projektägare}
  - {namn: B, roll: projektägare}
budget:
  poster:
    - {post: Ett, månader: 3, månadskostnad: 38 550}
    - post: Två
      belopp: 1 000
      per_år: {2018: 449, 2019: 551}
      per_part: {A: 500, B: 500}
    - {post: Tre, antal: 1, styckpris: 50, avrundning: 100}
    - {post: Fyra, belopp: 1 649}
  summa: 118 399
"""


def test_every_amount_that_is_not_rounded_as_demanded_is_told_with_the_nearest() -> None:
    found = demanded("avrundning: 100", ROUGH)

    assert [said(finding) for finding in found] == [
        (
            "RG222",
            line,
            column,
            column + length,
            (
                f"Beloppet är {value} kr, men förbundet kräver hela steg om 100 kr. Närmast är "
                f"{nearest} kr, som är {apart} kr {direction}."
            ),
            f"{how}, och ändra de summor som beloppet ingår i.",
        )
        for line, column, length, value, nearest, apart, direction, how in [
            (10, 46, 6, "115 650", "115 700", "50", "mer", "Skriv avrundning: 100 i posten"),
            (13, 22, 3, "449", "400", "49", "mindre", "Avrunda beloppet"),
            (13, 33, 3, "551", "600", "49", "mer", "Avrunda beloppet"),
            (16, 28, 5, "1 649", "1 600", "49", "mindre", "Avrunda beloppet"),
        ]
    ]


@pytest.mark.parametrize("step", ["1", "'0,50'", "50", "100"])
def test_amounts_in_whole_steps_are_as_demanded(step: str) -> None:
    budget = "budget:\n  poster:\n    - {post: A, belopp: 300}\n    - {post: B, belopp: -100}\n"
    assert demanded(f"avrundning: {step}", f"{budget}  summa: 200\n") == []


def test_a_step_is_written_in_swedish() -> None:
    budget = "budget:\n  poster:\n    - {post: A, styckpris: 5}\n  summa: 5\n"
    assert said(only("avrundning: '2,50'", budget.replace("5", "6")))[5] == (
        "Skriv avrundning: 2,5 i posten, och ändra de summor som beloppet ingår i."
    )


@pytest.mark.parametrize(
    ("markup", "over"), [("45,01 %", "0,01 procentenheter"), ("46 %", "1 procentenhet")]
)
def test_a_markup_above_the_demand_is_told(markup: str, over: str) -> None:
    price = "belopp: 0\n      månader: 1\n      månadskostnad: 0\n"
    post = f"post: A\n      {price}      påslag: {markup}"
    finding = only("påslag: 45 %", f"budget:\n  poster:\n    - {post}\n  summa: 0\n")

    assert said(finding) == (
        "RG223",
        11,
        15,
        15 + len(markup),
        f"Påslaget är {markup}, men förbundet godtar högst 45 %. Det är {over} för mycket.",
        "Sänk påslaget, och ändra postens belopp och summan efter det.",
    )


def test_a_markup_as_high_as_is_accepted_and_none_at_all_are_silent() -> None:
    posts = "    - {post: A, styckpris: 100, påslag: 45 %}\n    - {post: B, styckpris: 5}\n"
    assert demanded("påslag: 45 %", f"budget:\n  poster:\n{posts}  summa: 150\n") == []


def test_only_parties_that_take_part_are_counted_and_each_once() -> None:
    parties = (
        "parter:\n  - {namn: A, roll: projektägare}\n  - {namn: B, roll: intressent}\n"
        "  - {namn: C, roll: [intressent, finansiär]}\n  - {namn: A, roll: redovisande}\n"
    )
    finding = only("parter: 3", parties)

    assert said(finding) == (
        "RG224",
        5,
        1,
        7,
        "1 part deltar, men förbundet kräver minst 3. Det saknas 2.",
        (
            "Lägg till de parter som saknas, med rollen projektägare, redovisande eller "
            "samverkande part."
        ),
    )
    assert [row[2] for row in related(finding)] == [
        "B räknas inte: intressent.",
        "C räknas inte: intressent och finansiär.",
    ]


@pytest.mark.parametrize(
    ("roles", "counted"),
    [
        (["projektägare", "samverkande part"], None),
        (["redovisande", "[intressent, samverkande part]"], None),
        (["intressent", "finansiär"], "Ingen part"),
        ([], "Ingen part"),
        (["projektägare", "intressent"], "1 part"),
    ],
)
def test_as_many_parties_as_demanded_must_take_part(roles: list[str], counted: str | None) -> None:
    rows = "".join(f"  - {{namn: P{number}, roll: {role}}}\n" for number, role in enumerate(roles))
    found = demanded("parter: 2", f"parter:\n{rows}" if rows else "")

    assert [finding.message.partition(" deltar")[0] for finding in found] == (
        [] if counted is None else [counted]
    )


def test_what_no_pack_demands_is_not_asked_for() -> None:
    for fragment in (SMALL, ROUGH):
        found = findings(project(fragment), shipped("standard"))
        assert [finding.rule.code for finding in found] == ["RG406"]
