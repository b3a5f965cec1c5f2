import pytest
from project_texts import findings, marked, project, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

LIST = "Skriv varje del på egen rad med bindestreck och mellanslag först"
GROUP = "Skriv nycklar som är indragna under rubriken, var och en på egen rad."
TEXT = "Skriv en text på samma rad, eller | och texten indragen på raderna under."
BRACKETS = "Börjar texten med [ eller { sätter du citattecken runt den."
LIST_AS_TEXT = (
    "Skriv en text på samma rad. Sätter du | efter kolon blir raderna under en del av texten, med "
    f"bindestreck och allt. {BRACKETS}"
)
PARTY = "Här måste finnas: namn, roll. Här kan också stå: kortnamn."
GOALS = "Här kan stå: övergripande, delmål, frågor."
BELOW = "på raden under, indraget två mellanslag"
HANDBOOK = "Kontrollera stavningen och indraget. Alla nycklar står i handboken."
NOT_EMPTY = "Lägg till minst en rad, eller ta bort nyckeln."
ROLES = "Välj bland: projektägare, redovisande, samverkande part, intressent, finansiär."
FIRST = 5  # the line of a fragment's first row beneath the four keys of every project


def only(fragment: str) -> Diagnostic:
    (finding,) = findings(project(fragment))
    return finding


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("bugdet", "budget"),
        ("Budget", "budget"),
        ("BUDGET", "budget"),
        ("mal", "mål"),
        ("malgrupp", "målgrupp"),
        ("malgrup", "målgrupp"),
        ("uppfoljning", "uppföljning"),
        ("tidigare-projekt", "tidigare_projekt"),
        ("goals", "mål"),
        ("Background", "bakgrund"),
        ("target_group", "målgrupp"),
    ],
)
def test_a_misspelt_key_gets_a_suggestion(key: str, meant: str) -> None:
    assert said(only(f"{key}: x\n")) == (
        "RG101",
        FIRST,
        1,
        len(key) + 1,
        f"Nyckeln {key} finns inte här.",
        f"Menade du {meant}?",
    )


@pytest.mark.parametrize(
    ("fragment", "line", "mark", "remedy"),
    [
        ("per_slag: {}\n", 0, "per_slag", "Den hör hemma under budget. Kontrollera indraget."),
        ("citat:\n  - {text: A, källa: B}\n", 1, "källa", "Menade du vem?"),
        (
            "citat:\n  - {text: A, vem: B, källa: C}\n",
            1,
            "källa",
            "Den hör hemma under finansiering. Kontrollera indraget.",
        ),
        (
            "mål:\n  bakgrund: x\n",
            1,
            "bakgrund",
            "Den hör hemma överst i filen. Kontrollera indraget.",
        ),
        (
            "styrgrupp:\n  - {funktion: x, roll: y}\n",
            1,
            "roll",
            "Den hör hemma under parter. Kontrollera indraget.",
        ),
        ("mål:\n  xyz: 1\n", 1, "xyz", "Här kan du skriva: övergripande, delmål, frågor."),
        ("xyz: 1\n", 0, "xyz", HANDBOOK),
        (
            "manadskostnad: 1\n",
            0,
            "manadskostnad",
            "Den heter månadskostnad och hör hemma under poster.",
        ),
        (
            "mål:\n  purpose: x\n",
            1,
            "purpose",
            "Den heter syfte och hör hemma överst i filen.",
        ),
        ("bakgrund: x\nbakgrunden: y\n", 1, "bakgrunden", HANDBOOK),
    ],
)
def test_another_unknown_key_is_told_where_it_belongs(
    fragment: str, line: int, mark: str, remedy: str
) -> None:
    finding = only(fragment)
    assert (finding.rule.code, finding.place.line) == ("RG101", FIRST + line)
    assert (marked(finding.place), finding.help) == (mark, remedy)


@pytest.mark.parametrize(
    "fragment", ["bugdet:\n", "mål: {hälsa, arbete}\n", "beslut:\n  datumm:\n"]
)
def test_an_unknown_key_without_a_value_is_found_too(fragment: str) -> None:
    assert {finding.rule.code for finding in findings(project(fragment))} == {"RG101"}


def test_a_missing_key_is_told_with_its_group() -> None:
    assert said(only("beslut:\n  diarienummer: 1\n")) == (
        "RG102",
        FIRST,
        1,
        7,
        "Nyckeln datum saknas under beslut, eller så saknas dess värde.",
        "Lägg till datum: följt av ett mellanslag och värdet.",
    )


def test_a_missing_key_of_an_item_is_told_with_its_number() -> None:
    finding = only("parter:\n  - {namn: A, roll: intressent}\n  - namn: B\n")
    assert said(finding)[:5] == (
        "RG102",
        FIRST + 2,
        5,
        12,
        "Nyckeln roll saknas under parter nummer 2, eller så saknas dess värde.",
    )


def test_a_key_without_its_value_is_shown_itself() -> None:
    finding = only("beslut:\n  datum: # fyll i\n  diarienummer: 1\n")
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == (
        "RG102",
        FIRST + 1,
        "datum",
    )


def test_a_key_of_the_user_without_its_value_is_missing() -> None:
    finding = only(
        "budget:\n  poster:\n    - {post: A, belopp: 4, per_år: {2018: 4, 2019: }}\n  summa: 4\n"
    )
    assert said(finding)[4] == "Nyckeln 2019 saknas under per_år, eller så saknas dess värde."
    assert marked(finding.place) == "2019"


def test_keys_missing_at_the_top_are_told_at_the_first_key() -> None:
    found = findings("# Ett projekt\nnamn: A\nversion: 1\n")
    assert [said(finding)[:5] for finding in found] == [
        ("RG102", 2, 1, 8, f"Nyckeln {key} saknas överst i filen, eller så saknas dess värde.")
        for key in ("mallpaket", "period")
    ]


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    found = findings("version: 1\nmalpaket: standard\nnamm: A\nperiod: 2018\n")
    assert [(f.rule.code, marked(f.place), f.help) for f in found] == [
        ("RG101", "malpaket", "Menade du mallpaket?"),
        ("RG101", "namm", "Menade du namn?"),
    ]


@pytest.mark.parametrize(
    ("fragment", "line", "mark", "wanted", "remedy"),
    [
        (
            "syfte: {a: b}\n",
            0,
            "{a: b}",
            "en text eller ett tal, inte en grupp av nycklar",
            f'Hör kolonet till texten sätter du citattecken runt den: "a: b". {BRACKETS}',
        ),
        (
            "bilagor:\n  - Bilaga 1: budget\n",
            1,
            "Bilaga 1: budget",
            "en text eller ett tal, inte en grupp av nycklar",
            (
                "Hör kolonet till texten sätter du citattecken runt den: "
                f'"Bilaga 1: budget". {BRACKETS}'
            ),
        ),
        (
            "syfte: {a: b, c: d}\n",
            0,
            "{a: b, c: d}",
            "en text eller ett tal, inte en grupp av nycklar",
            f"{TEXT} {BRACKETS}",
        ),
        ("syfte: [a, b]\n", 0, "[a, b]", "en text eller ett tal, inte en lista", LIST_AS_TEXT),
        ("syfte:\n  - a\n", 0, "syfte", "en text eller ett tal, inte en lista", LIST_AS_TEXT),
        ("bilagor:\n  -\n", 1, "-", "en text eller ett tal", TEXT),
        ("bilagor: a, b\n", 0, "a, b", "en lista, inte en text", f"{LIST}."),
        ("bilagor: |\n  a\n", 0, "bilagor", "en lista, inte en text", f"{LIST}."),
        (
            "bilagor:\n  • a\n  • b\n",
            0,
            "bilagor",
            "en lista, inte en text",
            "Byt • mot bindestreck och mellanslag på varje rad.",
        ),
        (
            "bilagor:\n  -a\n  -b\n",
            0,
            "bilagor",
            "en lista, inte en text",
            "Skriv ett mellanslag efter bindestrecket på varje rad.",
        ),
        (
            "budget:\n  poster:\n    Lokal: 30 000\n  summa: 30 000\n",
            1,
            "poster",
            "en lista, inte en grupp av nycklar",
            (
                f"{LIST}, till exempel - post: Lokal. Här måste finnas: post. De andra nycklarna "
                "står i handboken."
            ),
        ),
        (
            "beslut:\n  datum:2018-01-01\n",
            0,
            "beslut",
            "nycklar med värden, inte en text",
            "Skriv datum: följt av ett mellanslag och värdet.",
        ),
        (
            "mål:\n  delmål:\n    - text: A\n      utfall: 41\n",
            3,
            "41",
            "en lista, inte en text",
            (
                f"{LIST}, till exempel - datum: 2018-10-01. Här måste finnas: datum, värde. Här "
                "kan också stå: kommentar."
            ),
        ),
        (
            "budget: 1 450 000 kr\n",
            0,
            "1 450 000 kr",
            "nycklar med värden, inte en text",
            (
                f"Skriv till exempel summa: 1 450 000 kr {BELOW}. Här måste finnas: poster, summa. "
                "Här kan också stå: per_slag, per_part, per_år, finansiering, anmärkning."
            ),
        ),
        (
            "parter:\n  namn: A\n",
            0,
            "parter",
            "en lista, inte en grupp av nycklar",
            (
                "Sätt bindestreck och mellanslag före den första nyckeln, - namn: och så vidare, "
                "och låt de andra börja i samma kolumn som den."
            ),
        ),
        (
            "parter: A\n",
            0,
            "A",
            "en lista, inte en text",
            f"{LIST}, till exempel - namn: Försäkringskassan. {PARTY}",
        ),
        (
            "mål: Fler i arbete\n",
            0,
            "Fler i arbete",
            "nycklar med värden, inte en text",
            f"Skriv till exempel övergripande: Fler i arbete {BELOW}. {GOALS}",
        ),
        (
            "mål: 'Fler: i arbete'\n",
            0,
            "'Fler: i arbete'",
            "nycklar med värden, inte en text",
            f"Skriv till exempel övergripande: … {BELOW}. {GOALS}",
        ),
        (
            "mål:\n  - Fler i arbete\n",
            0,
            "mål",
            "nycklar med värden, inte en lista",
            f"Skriv delmål: på en egen rad ovanför listan. {GOALS}",
        ),
        (
            "mål:\n  delmål:\n    - Fler i arbete\n",
            2,
            "Fler i arbete",
            "nycklar med värden, inte en text",
            (
                "Skriv till exempel - text: Fler i arbete. Här måste finnas: text. Här kan också "
                "stå: id, indikator, jämförelse, målvärde, antal, utfall, uppnått."
            ),
        ),
        (
            "parter:\n  - A\n",
            1,
            "A",
            "nycklar med värden, inte en text",
            f"Skriv till exempel - namn: Försäkringskassan. {PARTY}",
        ),
        (
            "budget:\n  poster:\n    - Lön\n  summa: 4\n",
            2,
            "Lön",
            "nycklar med värden, inte en text",
            (
                "Skriv till exempel - post: Projektledare. Här måste finnas: post. De andra "
                "nycklarna står i handboken."
            ),
        ),
        (
            "budget:\n  poster:\n    - {post: A, belopp: 4, per_år: 4}\n  summa: 4\n",
            2,
            "4",
            "nycklar med värden, inte en text",
            GROUP,
        ),
    ],
)
def test_a_wrong_kind_is_told_with_the_right_one(
    fragment: str, line: int, mark: str, wanted: str, remedy: str
) -> None:
    finding = only(fragment)
    assert (finding.rule.code, finding.place.line) == ("RG103", FIRST + line)
    assert (marked(finding.place), finding.help) == (mark, remedy)
    assert finding.message == f"Här ska det stå {wanted}."


@pytest.mark.parametrize(
    ("text", "mark"),
    [("- namn: A\n", "- namn: A"), ("hej\n", "hej"), ("[]\n", "[]"), ('""\n', '""')],
)
def test_a_file_is_made_of_keys(text: str, mark: str) -> None:
    (finding,) = findings(text)
    assert said(finding) == (
        "RG103",
        1,
        1,
        len(mark) + 1,
        "Filen ska bestå av nycklar med värden.",
        "Skriv nyckel: värde, var och en på egen rad.",
    )


@pytest.mark.parametrize(
    ("fragment", "line", "mark", "message", "remedy"),
    [
        ("namn: ' '\n", 4, "' '", "Texten är tom.", "Skriv minst ett ord."),
        ("bilagor: ['']\n", 5, "''", "Texten är tom.", "Skriv minst ett ord."),
        ("parter:\n  - {namn: A, roll: []}\n", 6, "roll", "Listan är tom.", NOT_EMPTY),
        ("budget:\n  poster: []\n  summa: 0\n", 6, "poster", "Listan är tom.", NOT_EMPTY),
        (
            "budget:\n  poster:\n    - {post: A, belopp: 1}\n  per_slag: {}\n  summa: 1\n",
            8,
            "per_slag",
            "Gruppen är tom.",
            NOT_EMPTY,
        ),
        (
            "budget:\n  poster:\n    - {post: A, belopp: 1, per_år: {i år: 1}}\n  summa: 1\n",
            7,
            "i år",
            "”i år” är inget årtal.",
            "Skriv årtalet med fyra siffror, till exempel 2018.",
        ),
    ],
)
def test_a_value_outside_its_limits_is_told(
    fragment: str, line: int, mark: str, message: str, remedy: str
) -> None:
    finding = only(fragment)
    assert (finding.rule.code, finding.place.line) == ("RG116", line)
    assert (marked(finding.place), finding.message, finding.help) == (mark, message, remedy)


def test_a_list_with_a_faulty_item_is_not_called_empty() -> None:
    finding = only("budget:\n  poster:\n    - {post: A, belopp: mycket}\n  summa: 0\n")
    assert (finding.rule.code, marked(finding.place)) == ("RG110", "mycket")


@pytest.mark.parametrize(
    ("fragment", "mark", "message", "remedy"),
    [
        (
            "parter:\n  - {namn: A, roll: projektägere}\n",
            "projektägere",
            "Ordet ”projektägere” går inte att välja här.",
            f"Menade du projektägare? {ROLES}",
        ),
        (
            "parter:\n  - {namn: A, roll: [finansiär, ägg]}\n",
            "ägg",
            "Ordet ”ägg” går inte att välja här.",
            ROLES,
        ),
        (
            "parter:\n  - {namn: A, roll: owner}\n",
            "owner",
            "Ordet ”owner” går inte att välja här.",
            f"Menade du projektägare? {ROLES}",
        ),
        *(
            (
                f"parter:\n  - namn: A\n    roll: {both}\n",
                both,
                f"Ordet ”{both}” går inte att välja här.",
                f"Flera ord skriver du som en lista: [projektägare, redovisande]. {ROLES}",
            )
            for both in ("projektägare, redovisande", "Projektägare och redovisande")
        ),
        (
            "lägesrapporter:\n  - {datum: 2018-03-01, period: 2018, ekonomi: ja och nej}\n",
            "ja och nej",
            "Ordet ”ja och nej” går inte att välja här.",
            "Här får bara ett av orden stå. Välj bland: ja, nej, delvis.",
        ),
    ],
)
def test_an_unknown_word_is_told_with_those_there_are(
    fragment: str, mark: str, message: str, remedy: str
) -> None:
    finding = only(fragment)
    assert (finding.rule.code, marked(finding.place)) == ("RG115", mark)
    assert (finding.message, finding.help) == (message, remedy)


def test_another_version_is_told_which_one_is_read() -> None:
    assert said(only("version: 2\n")) == (
        "RG115",
        4,
        10,
        11,
        "Filen har version ”2”. Den här versionen av programmet läser version 1.",
        "Skriv version: 1, eller använd det program som filen skrevs för.",
    )


def test_a_kind_of_cost_is_written_in_one_way_so_that_none_is_lost() -> None:
    finding = only(
        "budget:\n  poster:\n    - {post: A, slag: Lön, belopp: 5}\n"
        "  per_slag: {Lön: 4, lön: 5}\n  summa: 5\n"
    )
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == ("RG115", 8, "Lön")
    assert finding.help.startswith("Menade du lön? ")


def test_capital_letters_and_spaces_do_not_matter_in_a_chosen_word() -> None:
    assert findings(project("parter:\n  - {namn: A, roll: ' Projektägare '}\n")) == []


def test_a_fault_of_a_value_keeps_its_words() -> None:
    assert said(only("beslut: {datum: 2018-02-30}\n")) == (
        "RG112",
        FIRST,
        17,
        27,
        "”2018-02-30” finns inte: februari 2018 har 28 dagar.",
        "Skriv 2018-02-28 eller 28 februari 2018.",
    )


def test_everything_is_told_at_once_in_the_order_of_the_file() -> None:
    found = findings(
        "version: 3\nnamn: ''\nperiod: snart\nsyfte: [a]\nbugdet: x\nparter:\n  - {roll: kung}\n"
    )
    assert [(f.place.line, f.place.column, f.rule.code) for f in found] == [
        (1, 1, "RG102"),
        (1, 10, "RG115"),
        (2, 7, "RG116"),
        (3, 9, "RG113"),
        (4, 8, "RG103"),
        (5, 1, "RG101"),
        (7, 5, "RG102"),
        (7, 12, "RG115"),
    ]
    assert all(related(finding) == [] for finding in found)
