import pytest
from filling import shown

BUDGET = "{{ budgettabell(projekt.budget) }}"
YEARS = "{{ budget_per_år(projekt) }}"
PARTIES = "{{ budget_per_part(projekt) }}"
FINANCING = "{{ finansieringstabell(projekt.budget) }}"


def budget(*posts: str, summa: str = "0", more: str = "") -> str:
    rows = "".join(f"    - {post}\n" for post in posts)
    return f"budget:\n  poster:\n{rows}  summa: {summa}\n{more}"


def rows(table: list[str]) -> list[str]:
    return [line.strip() for line in table[2:]]


@pytest.mark.parametrize(
    ("factors", "formula", "amount"),
    [
        (
            "antal: 4, tjänstgöringsgrad: 100 %, månader: 9, månadskostnad: 40 000",
            "4␣× 1,0␣tjänst␣× 9␣mån␣× 40␣000␣kr",
            "1␣440␣000␣kr",
        ),
        (
            "tjänstgöringsgrad: '62,5 %', månader: 3, månadskostnad: 32 000",
            "0,625␣tjänst␣× 3␣mån␣× 32␣000␣kr",
            "60␣000␣kr",
        ),
        (
            'månader: 1, månadskostnad: 10 000, påslag: "42,68 %"',
            "1␣mån␣× 10␣000␣kr␣× (1 + 42,68␣%)",
            "14␣268␣kr",
        ),
        ("timmar: 12, timkostnad: 850", "12␣tim␣× 850␣kr", "10␣200␣kr"),
        ("antal: 30, styckpris: '1 250,50'", "30␣× 1␣250,50␣kr", "37␣515␣kr"),
        (
            "antal: 3, styckpris: 433, avrundning: 100",
            "3␣× 433␣kr, avrundat till hela 100-tal kronor",
            "1␣300␣kr",
        ),
        ("antal: 3, styckpris: 433, avrundning: 1", "3␣× 433␣kr", "1␣299␣kr"),
    ],
)
def test_a_posts_formula_stands_beside_its_amount(factors: str, formula: str, amount: str) -> None:
    assert (
        rows(shown(BUDGET, budget(f"{{post: A, {factors}}}")))[0] == f"| A | {formula} | {amount}"
    )


def test_a_budget_without_formulas_has_no_column_for_them() -> None:
    assert shown(BUDGET, budget("{post: A, belopp: 270 000}", summa="270 000")) == [
        "tabell (1) Kostnader",
        "  Post <4 | Belopp >2",
        "  | A | 270␣000␣kr",
        "  = Summa | 270␣000␣kr",
    ]


def test_each_slag_has_its_subtotal_when_one_has_several_posts() -> None:
    posts = (
        "{post: A, slag: lön, belopp: 100}",
        "{post: B, slag: resor, belopp: 7}",
        "{post: C, slag: lön, belopp: '20,50'}",
    )
    assert rows(shown(BUDGET, budget(*posts, summa="127,50"))) == [
        *("| A | 100␣kr", "| C | 20,50␣kr", "+ Delsumma lön | 120,50␣kr"),
        *("| B | 7␣kr", "+ Delsumma resor | 7␣kr", "= Summa | 127,50␣kr"),
    ]


def test_stated_subtotals_are_shown_for_costs_that_have_an_amount() -> None:
    posts = ("{post: A, slag: lön, belopp: 1}", "{post: B, slag: resor, öppen: true}")
    table = rows(shown(BUDGET, budget(*posts, summa="1", more="  per_slag: {lön: 1}\n")))
    assert table[:4] == [
        "| A | 1␣kr",
        "+ Delsumma lön | 1␣kr",
        "| B | tillkommer",
        "= Summa | 1␣kr",
    ]


def test_a_budget_of_one_slag_has_no_subtotal() -> None:
    posts = ("{post: A, belopp: 1}", "{post: B, belopp: 2}")
    assert rows(shown(BUDGET, budget(*posts, summa="3"))) == [
        *("| A | 1␣kr", "| B | 2␣kr"),
        "= Summa | 3␣kr",
    ]


def test_notes_are_tied_to_their_posts_by_number_and_stand_below() -> None:
    posts = [f"{{post: P{n}, belopp: {n}, anmärkning: Not {n}.}}" for n in range(1, 13)]
    more = "  anmärkning: >-\n    Om hela\n    budgeten.\n"
    table = rows(shown(BUDGET, budget(*posts, "{post: Q, belopp: 0}", summa="78", more=more)))
    assert table[:2] == ["| P1¹ | 1␣kr", "| P2² | 2␣kr"]
    assert table[11:13] == ["| P12¹² | 12␣kr", "| Q | 0␣kr"]
    assert table[14:16] == ["not ¹ Not 1.", "not ² Not 2."]
    assert table[-2:] == ["not ¹² Not 12.", "not Om hela budgeten."]


def test_an_open_cost_comes_on_top_and_the_table_says_so() -> None:
    posts = ("{post: A, slag: lön, belopp: 5}", "{post: B, öppen: true}")
    assert rows(shown(BUDGET, budget(*posts, summa="5"))) == [
        *("| A | 5␣kr", "| B | tillkommer", "= Summa | 5␣kr"),
        "not Kostnader som tillkommer ingår inte i summan.",
    ]


def test_a_deduction_has_a_real_minus_sign() -> None:
    posts = ("{post: A, belopp: 10 000}", "{post: B, belopp: -1 500}")
    table = rows(shown(BUDGET, budget(*posts, summa="8 500")))
    assert table[1] == "| B | \N{MINUS SIGN}1␣500␣kr"


def test_years_stand_in_order_with_what_is_left_undivided() -> None:
    posts = (
        "{post: A, belopp: 30, per_år: {2019: 30}}",
        "{post: B, belopp: 50, per_år: {2018: 20, 2019: 30}}",
        "{post: C, belopp: 7}",
        "{post: D, öppen: true}",
    )
    fragment = "period: 2018-07-01 – 2019-06-30\n" + budget(*posts, summa="87")
    assert shown(YEARS, fragment) == [
        "tabell (1) Kostnader per år",
        "  Post <3 | 2018 >2 | 2019 >2 | Ej fördelat >2 | Summa >2",
        "  | A |  | 30␣kr |  | 30␣kr",
        "  | B | 20␣kr | 30␣kr |  | 50␣kr",
        "  | C |  |  | 7␣kr | 7␣kr",
        "  = Summa | 20␣kr | 60␣kr | 7␣kr | 87␣kr",
    ]


def test_nothing_is_left_undivided_in_a_project_of_one_year() -> None:
    posts = ("{post: A, belopp: 30, per_år: {2018: 30}}", "{post: B, belopp: 7}")
    assert shown(YEARS, budget(*posts, summa="37"))[1:] == [
        "  Post <3 | 2018 >2 | Summa >2",
        *("  | A | 30␣kr | 30␣kr", "  | B | 7␣kr | 7␣kr", "  = Summa | 37␣kr | 37␣kr"),
    ]


def test_parties_stand_in_the_order_of_the_file_by_their_short_names() -> None:
    parties = (
        "parter:\n  - {namn: Örebro kommun, kortnamn: ÖK, roll: projektägare}\n"
        "  - {namn: Region, roll: samverkande part}\n"
        "  - {namn: Utan del, kortnamn: UD, roll: samverkande part}\n"
    )
    posts = (
        "{post: A, belopp: 30, part: Region}",
        "{post: B, belopp: 50, per_part: {Region: 20, Örebro kommun: 30}}",
    )
    assert shown(PARTIES, parties + budget(*posts, summa="80")) == [
        "tabell (1) Kostnader per part",
        "  Post <3 | ÖK >2 | Region >2 | Summa >2",
        "  | A |  | 30␣kr | 30␣kr",
        "  | B | 30␣kr | 20␣kr | 50␣kr",
        "  = Summa | 30␣kr | 50␣kr | 80␣kr",
        "  not ÖK: Örebro kommun.",
    ]


def test_what_no_post_says_leaves_no_table() -> None:
    fragment = budget("{post: A, belopp: 1}", summa="1")
    assert shown(f"{YEARS}\n\n{PARTIES}\n\n{FINANCING}", fragment) == []
    assert shown(f"{YEARS}\n\n{PARTIES}") == []


@pytest.mark.parametrize(
    ("parts", "shares"),
    [
        (
            (("sökt", 75), ("egen insats", 25)),
            ["Sökta medel | 75␣kr | 75␣%", "Egen insats | 25␣kr | 25␣%"],
        ),
        (
            (("sökt", 1), ("annan", 2)),
            ["Sökta medel | 1␣kr | 33,3␣%", "Annan finansiering | 2␣kr | 66,7␣%"],
        ),
    ],
)
def test_financing_is_shown_with_its_shares(
    parts: tuple[tuple[str, int], ...], shares: list[str]
) -> None:
    whole = sum(amount for _, amount in parts)
    hundred = "100,0" if "," in shares[0] else "100"
    lines = "".join(f"    - {{källa: K, typ: {typ}, belopp: {n}}}\n" for typ, n in parts)
    fragment = budget(
        f"{{post: A, belopp: {whole}}}", summa=str(whole), more=f"  finansiering:\n{lines}"
    )
    assert shown(FINANCING, fragment) == [
        "tabell (1) Finansiering",
        "  Källa <4 | Typ <2 | Belopp >2 | Andel >1",
        *(f"  | K | {share}" for share in shares),
        f"  = Summa |  | {whole}␣kr | {hundred}␣%",
    ]


def test_a_budget_of_nothing_has_no_shares() -> None:
    more = "  finansiering:\n    - {källa: K, belopp: 0}\n"
    assert rows(shown(FINANCING, budget("{post: A, belopp: 0}", more=more))) == [
        "| K |  | 0␣kr |",
        "= Summa |  | 0␣kr |",
    ]


def test_captions_can_be_chosen() -> None:
    fragment = budget("{post: A, belopp: 1, per_år: {2018: 1}}", summa="1")
    template = "{{ budgettabell(projekt.budget, 'Ett') }}\n\n{{ budget_per_år(projekt, 'Två') }}"
    captions = [line for line in shown(template, fragment) if line.startswith("tabell")]
    assert captions == ["tabell (1) Ett", "tabell (2) Två"]
