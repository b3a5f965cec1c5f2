import unicodedata

import pytest
from project_texts import faults, marked, related, said, source

PASTED = "Ta bort mellanslaget och skriv det på nytt. Det följer ofta med inklistrad text."
ONE_WORD = "Skriv ett ord före kolon. Hör parentesen till texten sätter du citattecken runt den."


def test_a_doubled_key_is_shown_at_both_lines() -> None:
    (finding,) = faults("namn: A\nsyfte: x\n\nnamn: B\n")
    assert said(finding) == (
        "RG002",
        4,
        1,
        5,
        "Nyckeln namn står två gånger på samma nivå: rad 1 och rad 4.",
        "Ta bort den ena, eller flytta den dit den hör.",
    )
    assert related(finding) == [(1, "namn", "Första gången står den här.")]


def test_each_doubled_key_is_found_on_its_level() -> None:
    found = faults("a: {x: 1, x: 2}\nb:\n  - y: 1\n    y: 2\n  - y: 3\na: 1\n")
    assert [(f.place.line, f.place.column, marked(f.place)) for f in found] == [
        (1, 11, "x"),
        (4, 5, "y"),
        (6, 1, "a"),
    ]


def test_a_key_written_in_two_forms_of_unicode_is_doubled() -> None:
    (finding,) = faults(f"mål: 1\n{unicodedata.normalize('NFD', 'mål')}: 2\n")
    assert said(finding)[:5] == (
        "RG002",
        2,
        1,
        5,
        "Nyckeln mål står två gånger på samma nivå: rad 1 och rad 2.",
    )


def test_a_hundred_doubled_keys_are_enough() -> None:
    assert len(faults("a: 1\n" * 1000)) == 100


@pytest.mark.parametrize(
    ("text", "line", "mark", "message", "remedy"),
    [
        (
            "[mål]: x\n",
            1,
            "[mål]",
            "Nyckeln är en lista eller en grupp i stället för ett ord.",
            ONE_WORD,
        ),
        (
            "mål:\n  {a: b}: x\n",
            2,
            "{a: b}",
            "Nyckeln är en lista eller en grupp i stället för ett ord.",
            ONE_WORD,
        ),
        (
            "? - a\n: x\n",
            1,
            "- a",
            "Nyckeln är en lista eller en grupp i stället för ett ord.",
            ONE_WORD,
        ),
        (
            "'': x\n",
            1,
            "''",
            "Före kolonet saknas en nyckel.",
            "Skriv ett ord före kolon, eller ta bort raden.",
        ),
        (
            '" ": x\n',
            1,
            '" "',
            "Före kolonet saknas en nyckel.",
            "Skriv ett ord före kolon, eller ta bort raden.",
        ),
        (
            "budget:\n\u00a0\u00a0summa: 1\n",
            2,
            "\u00a0\u00a0summa",
            "Före eller efter nyckeln står ett hårt mellanslag.",
            PASTED,
        ),
        (
            "parter:\n  -namn: A\n",
            2,
            "-namn",
            "Mellanslaget efter bindestrecket saknas.",
            "Skriv - namn: med mellanslag efter bindestrecket.",
        ),
        (
            "? |\n  en\n  två\n: x\n",
            1,
            "|",
            "Nyckeln är en lång text i stället för ett ord.",
            "Skriv ett ord före kolon.",
        ),
    ],
)
def test_a_key_is_one_word(text: str, line: int, mark: str, message: str, remedy: str) -> None:
    (finding,) = faults(text)
    assert (finding.rule.code, finding.place.line, marked(finding.place)) == ("RG013", line, mark)
    assert (finding.message, finding.help) == (message, remedy)


def test_every_value_is_a_text() -> None:
    text = "a: no\nb: 012\nc: 1:30\nd: 2018-10-01\ne: ~\nf: 1e3\ng: ''\nh: [yes, 0x10]\n"
    assert source(text).data == {
        "a": "no",
        "b": "012",
        "c": "1:30",
        "d": "2018-10-01",
        "e": "~",
        "f": "1e3",
        "g": "",
        "h": ["yes", "0x10"],
    }


def test_a_key_without_a_value_is_left_out_but_an_empty_item_is_not() -> None:
    read = source("a:\nb: x\nc: {d: , e: 1}\nf:\n  -\n  - y\n")
    assert read.data == {"b": "x", "c": {"e": "1"}, "f": [None, "y"]}
    assert list(read.empty_keys()) == [("a",), ("c", "d")]


def test_no_empty_keys_where_there_are_none() -> None:
    assert list(source("a: x\nb: ['', y]\n").empty_keys()) == []


def test_keys_and_texts_are_composed() -> None:
    written = unicodedata.normalize("NFD", "mål: Åre\n")
    assert source(written).data == {"mål": "Åre"}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_a_line_end(end: str) -> None:
    read = source(end.join(["namn: A", "syfte: |", "  ett", "  två", "metod: x", ""]))
    assert read.data == {"namn": "A", "syfte": "ett\ntvå\n", "metod": "x"}
    place = read.place(("metod",))
    assert (place.line, place.column, place.excerpt) == (5, 8, "metod: x")


@pytest.mark.parametrize("text", ["", "\n\n", "# bara en kommentar\n", "---\n", "---\n# x\n...\n"])
def test_a_file_without_content_is_empty(text: str) -> None:
    (finding,) = faults(text)
    assert said(finding) == (
        "RG010",
        1,
        1,
        1,
        "Filen är tom eller innehåller bara kommentarer.",
        "Skapa en ny projektfil med rapportgen new NAMN och fyll i den.",
    )


@pytest.mark.parametrize("text", ["a: [{källa: X, typ:sökt}]\n", "a: {typ:sökt, belopp: 4}\n"])
def test_a_value_behind_its_colon_without_space_is_named(text: str) -> None:
    (finding,) = faults(text)
    assert (finding.rule.code, marked(finding.place)) == ("RG013", "typ:sökt")
    assert (finding.message, finding.help) == (
        "Mellanslaget efter kolon saknas.",
        "Skriv typ: följt av ett mellanslag och värdet.",
    )


def test_a_key_with_a_value_may_hold_a_colon() -> None:
    assert source("per_part: {S:t Erik: 4}\n").data == {"per_part": {"S:t Erik": "4"}}


def test_a_key_twice_on_one_row_is_told_with_that_row() -> None:
    (finding,) = faults("a: {b: 1, b: 2}\n")

    assert said(finding) == (
        "RG002",
        1,
        11,
        12,
        "Nyckeln b står två gånger på samma nivå: båda på rad 1.",
        "Ta bort den ena, eller flytta den dit den hör.",
    )
