import pytest
from hypothesis import given
from hypothesis import strategies as st
from project_texts import faults, marked, said, source

MESSAGE = "Tecknet # efter ett mellanslag gör resten av raden till en kommentar, som inte läses."
HELP = (
    "Sätt citattecken runt hela värdet om det hör till texten. En kommentar skrivs med mellanslag "
    "efter #."
)


def test_a_text_cut_at_a_number_sign_is_found() -> None:
    (finding,) = faults("namn: A\nsyfte: Ärende #3 om hälsa  \n")
    assert said(finding) == ("RG014", 2, 15, 26, MESSAGE, HELP)
    assert marked(finding.place) == "#3 om hälsa"


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("syfte: #3 om hälsa\n", "#3 om hälsa"),
        ("bilagor:\n  - Ärende #3\n", "#3"),
        ("bilagor: [a, b] #3\n", "#3"),
        ("syfte: 'Ärende' #3\n", "#3"),
        ("syfte: 'Ärende # 3' #4\n", "#4"),
        ("styrgrupp: #lista\n  - {funktion: chef}\n", "#lista"),
        ("bilagor: [a, #b\n c]\n", "#b"),
    ],
)
def test_it_is_found_wherever_it_stands(text: str, mark: str) -> None:
    (finding,) = faults(text)
    assert (finding.rule.code, marked(finding.place)) == ("RG014", mark)


@pytest.mark.parametrize(
    "text",
    [
        "syfte: x # en kommentar\n",
        "syfte: x #\n",
        "syfte: x ## rubrik\n",
        "syfte: 'Ärende #3'\n",
        'syfte: "Ärende #3" # kommentar\n',
        "syfte: |\n  Ärende #3\n  #4\nmetod: x\n",
        "syfte: 'ett\n  två #3 tre'\n",
        "#syfte: x #3\nmetod: y\n",
        "  #syfte: x #3\nsyfte: y\n",
        "syfte: C#3\n",
    ],
)
def test_comments_and_texts_that_hold_the_sign_are_fine(text: str) -> None:
    assert faults(text) == []


def test_twenty_cut_texts_are_enough() -> None:
    assert len(faults("a:\n" + "  - x #1\n" * 1000)) == 20


@given(st.lists(st.sampled_from(["a", " ", "#", "3", "å"]), max_size=12).map("".join))
def test_no_plain_text_loses_a_word_without_a_finding_or_a_space(words: str) -> None:
    text = f"syfte: a{words}\n"
    if not faults(text):
        kept = f"a{words}".partition(" # ")[0].partition(" ##")[0].removesuffix(" #").rstrip()
        assert source(text).data == {"syfte": kept}


def test_a_decimal_comma_in_brackets_is_found() -> None:
    (finding,) = faults("poster:\n  - {post: A, påslag: 42,68 %, belopp: 5}\n")
    assert said(finding) == (
        "RG015",
        2,
        23,
        30,
        "Inom parentes delar kommatecknet 42,68 % i flera värden.",
        (
            'Sätt citattecken runt talet om det är ett: "42,68 %". Är det flera värden '
            "skriver du mellanslag efter kommatecknet."
        ),
    )


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("värden: [225,167]\n", "225,167"),
        ("värden: [63,5 %, 12]\n", "63,5 %"),
        ("värden: [\n  1,\n  1,5\n]\n", "1,5"),
        ("värden: [a, {b: 1 000,50}]\n", "1 000,50"),
        ("{belopp: 1,440,000}\n", "1,440,000"),
    ],
)
def test_it_is_found_in_every_bracket(text: str, mark: str) -> None:
    (finding,) = faults(text)
    assert (finding.rule.code, marked(finding.place)) == ("RG015", mark)


@pytest.mark.parametrize(
    "text",
    [
        "månader: 1,5\n",
        "värden: ['1,5', \"2,5\"]\n",
        "värden: [1, 5]\n",
        "värden: [1, 5] # 1,5\n",
        "värden:\n  - 1,5\n",
        "text: Det är [1,5] gånger\n",
        "text: |\n  [1,5]\n",
        "{a: '1,5'}\n",
    ],
)
def test_a_comma_that_splits_nothing_is_fine(text: str) -> None:
    assert faults(text) == []


def test_cut_texts_and_split_numbers_come_in_the_order_of_the_file() -> None:
    found = faults("a: [1,5]\nb: x #1\nc: {d: 2,5}\n")
    assert [(finding.rule.code, finding.place.line) for finding in found] == [
        ("RG015", 1),
        ("RG014", 2),
        ("RG015", 3),
    ]
