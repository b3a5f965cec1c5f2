import pytest
from project_texts import faults, marked, said

TAB_IN_TEXT = ("Raden innehåller en tabb.", "Byt tabben mot ett mellanslag.")
TAB = ("Raden innehåller en tabb.", "Byt tabben mot mellanslag: två för varje nivå.")
HELP = "Ta bort tecknet. Det följer ofta med när text klistras in från andra program."


def test_every_line_with_a_tab_is_found() -> None:
    found = [said(finding) for finding in faults("beslut:\n\tdatum: 1\n\tbelopp:\t2\nnamn: A\tB\n")]
    assert found == [
        ("RG005", 2, 1, 2, *TAB),
        ("RG005", 3, 1, 2, *TAB),
        ("RG005", 4, 8, 9, *TAB_IN_TEXT),
    ]


@pytest.mark.parametrize("line", ["\t- a", "  \t- a", "  -\ta"])
def test_a_tab_before_the_text_is_an_indent(line: str) -> None:
    (finding,) = faults(f"bilagor:\n{line}\n")
    assert (finding.message, finding.help) == TAB


def test_a_lost_letter_is_told_once_for_each_line() -> None:
    first, second = faults("namn: A\nsyfte: F\ufffdr \ufffdn\nmetod: \ufffd\n")
    assert said(first) == (
        "RG007",
        2,
        9,
        10,
        (
            "Tecknet \ufffd står där en bokstav har gått förlorad, när filen sparades i ett annat "
            "program."
        ),
        (
            "Skriv den rätta bokstaven i stället. Är det många hämtar du texten på nytt där den "
            "kom ifrån."
        ),
    )
    assert (second.place.line, second.place.column) == (3, 8)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x0b", "U+000B"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\u180e", "U+180E"),
        ("\u200b", "U+200B"),
        ("\u200c", "U+200C"),
        ("\u200d", "U+200D"),
        ("\u200f", "U+200F"),
        ("\u2028", "U+2028"),
        ("\u2060", "U+2060"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\ue000", "U+E000"),
        ("\uf8ff", "U+F8FF"),
        ("\ufeff", "U+FEFF"),
        ("\ufffe", "U+FFFE"),
        ("\ud800", "U+D800"),
        ("\U000f0000", "U+F0000"),
        ("\U0010ffff", "U+10FFFF"),
    ],
)
def test_a_character_that_cannot_be_seen_is_found(character: str, name: str) -> None:
    (finding,) = faults(f"namn: A\nsyfte: Åre{character} by\n")
    message = f"Raden innehåller ett osynligt tecken som inte får användas ({name})."
    assert said(finding) == ("RG007", 2, 11, 12, message, HELP)
    assert marked(finding.place) == character


@pytest.mark.parametrize("character", ["\u00a0", "\u00ad", "\u2009", "\u2212", "😀", "…", "\u0301"])
def test_other_characters_may_be_written(character: str) -> None:
    assert faults(f"syfte: a{character}b\n") == []


def test_tabs_and_characters_come_in_the_order_of_the_file() -> None:
    found = faults("a: \x01\x02\nb: \t\n")
    assert [(f.rule.code, f.place.line, f.place.column) for f in found] == [
        ("RG007", 1, 4),
        ("RG007", 1, 5),
        ("RG005", 2, 4),
    ]


def test_twenty_findings_are_enough() -> None:
    assert len(faults("\t\n\x01\n" * 1000)) == 20
