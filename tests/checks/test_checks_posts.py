import pytest
from project_texts import findings, marked, plain_spaces, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity

PERIOD = "period: 2018-07-01 – 2019-06-30\n"
PARTIES = (
    "parter:\n  - {namn: Kommunen, roll: projektägare}\n  - {namn: Regionen, roll: intressent}\n"
)


def only(text: str) -> Diagnostic:
    (finding,) = findings(text)
    return finding


def test_a_stated_amount_is_compared_with_its_derivation() -> None:
    finding = only(
        project(
            """\
budget:
  poster:
    - post: Tjänst
      antal: 4
      tjänstgöringsgrad: 100 %
      månader: 9
      månadskostnad: 40 000
      belopp: 1 450 000
  summa: 1 450 000
"""
        )
    )
    assert said(finding) == (
        "RG202",
        12,
        15,
        24,
        "Beloppet är 1 450 000 kr, men uträkningen ger 1 440 000 kr. Det är 10 000 kr för mycket.",
        "Ändra beloppet eller något av antal, tjänstgöringsgrad, månader, månadskostnad.",
    )
    assert related(finding) == [
        (8, "4", "antal: 4"),
        (9, "100 %", "tjänstgöringsgrad: 100 %"),
        (10, "9", "månader: 9"),
        (11, "40 000", "månadskostnad: 40 000 kr"),
    ]


def test_rounding_is_part_of_the_derivation() -> None:
    post = "{post: A, styckpris: 12 345, avrundning: 100, belopp: 12 345}"
    finding = only(project(f"budget:\n  poster:\n    - {post}\n  summa: 12 345\n"))
    assert plain_spaces(finding.message) == (
        "Beloppet är 12 345 kr, men uträkningen ger 12 300 kr. Det är 45 kr för mycket."
    )
    assert [words for _, words, _ in related(finding)] == ["12 345", "100"]


def test_öre_are_told_when_they_are_the_difference() -> None:
    post = "{post: A, antal: 2, styckpris: 10, belopp: '20,50'}"
    finding = only(project(f"budget:\n  poster:\n    - {post}\n  summa: 20,50\n"))
    assert plain_spaces(finding.message) == (
        "Beloppet är 20,50 kr, men uträkningen ger 20 kr. Det är 0,50 kr för mycket."
    )


def test_the_years_of_a_post_add_up_to_its_amount() -> None:
    finding = only(
        project(
            f"""\
{PERIOD}budget:
  poster:
    - post: Lokal
      belopp: 30 000
      per_år:
        2018: 10 000
        2019: 15 000
  summa: 30 000
"""
        )
    )
    assert said(finding) == (
        "RG206",
        9,
        7,
        13,
        (
            "Beloppen under per_år blir 25 000 kr, men posten är på 30 000 kr. "
            "Det är 5 000 kr för lite."
        ),
        "Ändra beloppen under per_år eller postens belopp.",
    )
    assert related(finding) == [
        (10, "10 000", "2018: 10 000 kr"),
        (11, "15 000", "2019: 15 000 kr"),
        (8, "30 000", "Posten: 30 000 kr"),
    ]


def test_the_parties_of_a_derived_post_add_up_to_its_derivation() -> None:
    post = "{post: A, antal: 3, styckpris: 10, per_part: {Kommunen: 10, Regionen: 21}}"
    finding = only(project(f"{PARTIES}budget:\n  poster:\n    - {post}\n  summa: 30\n"))
    assert (finding.rule.code, plain_spaces(finding.message)) == (
        "RG207",
        "Beloppen under per_part blir 31 kr, men posten är på 30 kr. Det är 1 kr för mycket.",
    )
    assert [(words, message) for _, words, message in related(finding)] == [
        ("10", "Kommunen: 10 kr"),
        ("21", "Regionen: 21 kr"),
        ("10", "Posten: 30 kr"),
    ]


def test_an_open_cost_is_a_warning() -> None:
    finding = only(
        project(
            "budget:\n  poster:\n    - {post: A, belopp: 1}\n    - {post: B, öppen: ja}\n"
            "  summa: 1\n"
        )
    )
    assert finding.severity is Severity.WARNING
    assert said(finding) == (
        "RG210",
        8,
        24,
        26,
        "Kostnaden B tillkommer och ingår inte i summan.",
        "Ange ett belopp när det är känt.",
    )


@pytest.mark.parametrize(
    ("post", "mark", "message", "remedy", "others"),
    [
        (
            "{post: A}",
            "A",
            "Posten A har inget belopp.",
            "Lägg till belopp, eller skriv öppen: true om kostnaden tillkommer.",
            [],
        ),
        (
            "{post: A, per_år: {2018: 5}}",
            "A",
            "Posten A har inget belopp.",
            "Lägg till belopp, eller skriv öppen: true om kostnaden tillkommer.",
            [],
        ),
        (
            "{post: A, månadskostnad: 40 000, belopp: 0}",
            "40 000",
            "Posten har månadskostnad men inte månader, så beloppet går inte att räkna ut.",
            "Lägg till månader.",
            [],
        ),
        (
            "{post: A, timkostnad: 450, belopp: 0}",
            "450",
            "Posten har timkostnad men inte timmar, så beloppet går inte att räkna ut.",
            "Lägg till timmar.",
            [],
        ),
        (
            "{post: A, timmar: 1, timkostnad: 450, styckpris: 5, belopp: 0}",
            "5",
            "Posten har mer än ett pris: timkostnad och styckpris.",
            "Behåll ett pris, eller dela upp posten i två.",
            ["timkostnad: 450 kr", "styckpris: 5 kr"],
        ),
    ],
)
def test_a_post_has_one_amount(
    post: str, mark: str, message: str, remedy: str, others: list[str]
) -> None:
    finding = only(project(f"budget:\n  poster:\n    - {post}\n  summa: 0\n"))
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == ("RG214", 7, mark)
    assert (finding.message, finding.help) == (message, remedy)
    assert [message for _, _, message in related(finding)] == others


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("belopp: 5", ["belopp"]),
        ("per_år: {2018: 5}", ["per_år"]),
        ("per_part: {Kommunen: 5}", ["per_part"]),
        ("månader: 1, månadskostnad: 5", ["månadskostnad"]),
    ],
)
def test_an_open_cost_has_no_amount(words: str, keys: list[str]) -> None:
    post = f"{{post: A, öppen: true, {words}}}"
    warning, finding = findings(project(f"{PARTIES}budget:\n  poster:\n    - {post}\n  summa: 0\n"))
    assert warning.rule.code == "RG210"
    assert (finding.rule.code, finding.message, finding.help) == (
        "RG214",
        "Posten är öppen men har ett belopp.",
        "Ta bort öppen: true, eller ta bort beloppet.",
    )
    assert [message for _, _, message in related(finding)] == [f"{key} står här." for key in keys]


def test_factors_without_a_price_are_only_told() -> None:
    post = "{post: A, antal: 2, tjänstgöringsgrad: 50 %, månader: 3, belopp: 170 000}"
    assert findings(project(f"budget:\n  poster:\n    - {post}\n  summa: 170 000\n")) == []


@pytest.mark.parametrize(("months", "over"), [("4", "1"), ("3,5", "0,5")])
def test_the_months_fit_the_period(months: str, over: str) -> None:
    period = "period: oktober – december 2018\n"
    post = f"post: A\n      månader: {months}\n      belopp: 5"
    finding = only(project(f"{period}budget:\n  poster:\n    - {post}\n  summa: 5\n"))
    assert said(finding) == (
        "RG211",
        8,
        16,
        16 + len(months),
        (
            f"Posten räknar med {months} månader, men perioden oktober – december 2018 är "
            f"3 månader. Det är {over} för mycket."
        ),
        "Ändra antalet månader eller projektets period.",
    )
    assert related(finding) == [(4, "oktober – december 2018", "Projektets period.")]


@pytest.mark.parametrize(
    ("words", "mark", "message", "remedy"),
    [
        (
            "belopp: -5, styckpris: -5",
            "-5",
            "belopp är −5 kr.",
            "mellan 0 och 1 000 000 000 kr",
        ),
        (
            "belopp: 1 000 000 001",
            "1 000 000 001",
            "belopp är 1 000 000 001 kr.",
            "mellan 0 och 1 000 000 000 kr",
        ),
        (
            "belopp: -1 000 000 001",
            "-1 000 000 001",
            "belopp är −1 000 000 001 kr.",
            "mellan −1 000 000 000 kr och 0 kr",
        ),
        (
            "belopp: -5, per_år: {2018: 5, 2019: -10}",
            "5",
            "2018 är 5 kr.",
            "mellan −1 000 000 000 kr och 0 kr",
        ),
        ("belopp: 0, antal: 0", "0", "antal är 0.", "över 0 och högst 10 000"),
        ("belopp: 0, antal: 10 001", "10 001", "antal är 10 001.", "över 0 och högst 10 000"),
        ("belopp: 0, timmar: -1", "-1", "timmar är −1.", "över 0 och högst 10 000"),
        (
            "belopp: 0, tjänstgöringsgrad: 110 %",
            "110 %",
            "tjänstgöringsgrad är 110 %.",
            "över 0 och högst 100 %",
        ),
        ("belopp: 0, påslag: 142 %", "142 %", "påslag är 142 %.", "mellan 0 och 100 procent"),
        (
            "belopp: 0, avrundning: 0",
            "0",
            "avrundning är 0 kr.",
            "över 0 och högst 1 000 kr",
        ),
        (
            "belopp: 0, per_år: {2018: -5, 2019: 5}",
            "-5",
            "2018 är −5 kr.",
            "mellan 0 och 1 000 000 000 kr",
        ),
    ],
)
def test_a_figure_that_cannot_be_meant_is_shown(
    words: str, mark: str, message: str, remedy: str
) -> None:
    text = f"{PERIOD}budget:\n  poster:\n    - {{post: A, {words}}}\n  summa: 0\n"
    finding = findings(project(text))[0]
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == ("RG212", 7, mark)
    assert plain_spaces(finding.message) == f"{message.removesuffix('.')}. Det är orimligt."
    assert plain_spaces(finding.help) == f"Skriv ett värde {remedy}."


def test_sums_and_financing_are_sane_too() -> None:
    found = findings(
        project(
            "budget:\n  poster:\n    - {post: A, belopp: -5}\n"
            "  per_slag: {lön: -1 000 000 001, övrigt: -5}\n  summa: -5\n  finansiering:\n"
            "    - {källa: A, belopp: 6}\n    - {källa: B, belopp: -11}\n"
        )
    )
    assert [(f.rule.code, f.place.line, marked(f.place)) for f in found] == [
        ("RG203", 8, "-1 000 000 001"),
        ("RG212", 8, "-1 000 000 001"),
        ("RG212", 9, "-5"),
        ("RG212", 12, "-11"),
    ]


def test_a_deduction_is_a_post_without_a_price_and_may_be_all_there_is_of_its_kind() -> None:
    budget = (
        "parter:\n  - {namn: A, roll: projektägare}\n  - {namn: B, roll: projektägare}\n"
        "budget:\n  poster:\n    - {post: Kurs, slag: utbildning, part: A, belopp: 40 000}\n"
        "    - {post: Avgifter, belopp: -5 000, per_part: {A: -2 000, B: -3 000}}\n"
        "  per_slag: {utbildning: 40 000, övrigt: -5 000}\n  per_part: {A: 38 000, B: -3 000}\n"
        "  per_år: {2018: 35 000}\n  summa: 35 000\n"
    )
    assert findings(project(budget)) == []


@pytest.mark.parametrize(
    ("words", "silent"),
    [
        ("belopp: '1 299,99'", True),
        ("belopp: 1 300", True),
        ("belopp: '1 299,98'", False),
        ("belopp: 1 299", False),
        ("avrundning: 1, belopp: '1 299,99'", False),
        ("avrundning: '0,01', belopp: '1 299,99'", True),
        ("avrundning: '0,01', belopp: 1 300", False),
    ],
)
def test_an_amount_may_be_stated_with_its_ore(words: str, silent: bool) -> None:  # noqa: FBT001 - one of two outcomes
    amount = words.rpartition("belopp: ")[2]
    post = f"{{post: A, timmar: 3, timkostnad: '433,33', {words}}}"
    found = findings(project(f"budget:\n  poster:\n    - {post}\n  summa: {amount}\n"))

    assert [finding.rule.code for finding in found] == ([] if silent else ["RG202"])
