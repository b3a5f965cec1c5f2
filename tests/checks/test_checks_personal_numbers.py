"""Numbers of persons in a project file."""

import re

import pytest
from hypothesis import given
from maximal import MAXIMAL
from personal_numbers import EXAMPLE, TEST_NUMBER, written_numbers
from project_texts import findings, marked, project, said, source

from rapportgen.checks.file_name import numbers_in_name
from rapportgen.checks.run import run_checks
from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Severity
from rapportgen.model.projekt import Projekt
from rapportgen.schema.reading import read_record

REMOVE = (
    "Ta bort det. För en person räcker funktionen, till exempel områdeschef. Är det något annat, "
    "till exempel ett diarienummer, undantar du platsen under ignorera."
)
SEND = (
    "Ta bort det innan handlingen skickas, och kontrollera att det inte är en verklig persons "
    "nummer."
)
POST = "budget:\n  poster: [{post: A, belopp: 1}]\n  summa: 1\n"
# The words of plain text and of prose; the names of parties and posts must be the same everywhere.
WORDS = sorted(
    set(re.findall(r"[§¶][^\W\d_]+", MAXIMAL)) - {"§ägare", "§samverkande", "§lönepost"},
)


def personal(text: str) -> list[Diagnostic]:
    return [found for found in findings(text) if found.rule.code in {"RG601", "RG602"}]


def position(found: Diagnostic) -> tuple[str, int, int, int, int]:
    place = found.place
    return found.rule.code, place.line, place.column, place.end_line, place.end_column


def test_a_personnummer_is_an_error_at_its_own_place() -> None:
    assert [said(found) for found in findings(project(f"syfte: Hjälpa {EXAMPLE}.\n"))] == [
        ("RG601", 5, 15, 26, "Här står ett personnummer.", REMOVE)
    ]


def test_a_samordningsnummer_and_an_interim_number_are_called_by_their_names() -> None:
    text = project("syfte: 701063-2391, 640823-T238\n")

    assert [found.message for found in personal(text)] == [
        "Här står ett samordningsnummer som Skatteverket har för test.",
        "Här står ett interimspersonnummer.",
    ]


def test_a_number_of_skatteverkets_test_series_is_a_warning() -> None:
    (found,) = findings(project(f"syfte: {TEST_NUMBER}\n"))

    assert found.severity is Severity.WARNING
    assert said(found) == (
        "RG602",
        5,
        8,
        21,
        "Här står ett personnummer som Skatteverket har för test.",
        SEND,
    )


@pytest.mark.parametrize("word", WORDS)
def test_a_number_is_found_in_the_text_of_every_key(word: str) -> None:
    before = re.split(rf"{word}\b", MAXIMAL, maxsplit=1)[0]
    text = re.sub(rf"{word}\b", EXAMPLE, MAXIMAL, count=1)
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")

    assert [position(found) for found in personal(text)] == [
        ("RG601", line, column, line, column + len(EXAMPLE))
    ]


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("# Ring 640823-3234!\n", (5, 8, 5, 19)),
        ("metod: ja # 640823-3234\n", (5, 13, 5, 24)),
        ("bilagor: [Brev, 640823-3234]\n", (5, 17, 5, 28)),
        (f"{POST}  per_part: {{6408233234: 1}}\n", (8, 14, 8, 24)),
        ("syfte: |\n  En 640823 –\n  3234 till\n", (6, 6, 7, 7)),
        ("syfte: >\n  En 640823\n  3234 till\n", (6, 6, 7, 7)),
        ('syfte: "6408\\x323-3234"\n', (5, 9, 5, 23)),
        ('syfte: "ö\\n640823-3234"\n', (5, 12, 5, 23)),
        ('syfte: "640823-\\\n  3234"\n', (5, 9, 6, 7)),
        ("syfte: 😀 640823-3234\n", (5, 10, 5, 21)),
        ("syfte: 6408\u00ad23-3234\n", (5, 8, 5, 20)),
    ],
)
def test_a_number_is_found_however_it_is_written(
    fragment: str, expected: tuple[int, int, int, int]
) -> None:
    assert [position(found) for found in personal(project(fragment))] == [("RG601", *expected)]


def test_lines_are_counted_as_editors_do_on_every_system() -> None:
    text = project(f"syfte: Ja\nmetod: {EXAMPLE}\n")

    for line_break in ("\r\n", "\r"):
        found = [position(found) for found in personal(text.replace("\n", line_break))]
        assert found == [("RG601", 6, 8, 6, 19)]


@given(written_numbers())
def test_every_number_is_found_in_prose_and_underlined_whole(written: str) -> None:
    (found,) = personal(project(f"syfte: |\n  Vi ringde ({written}) i mars.\n"))

    assert found.rule.code == "RG601"
    assert marked(found.place) == written


def test_a_file_may_have_many_and_is_still_reported_soon() -> None:
    rows = "".join(f"  - {EXAMPLE}\n" for _ in range(20_000))

    assert len(personal(project(f"bilagor:\n{rows}"))) == 200


def checked(text: str) -> tuple[list[str], list[int]]:
    """Return the codes that are found, and the lines where something was waived."""
    loaded = source(text)
    record = read_record(Projekt, loaded)
    assert isinstance(record, Projekt)
    result = run_checks(Subject(record, loaded))
    return (
        [found.rule.code for found in result.diagnostics],
        [waived.diagnostic.place.line for waived in result.waived],
    )


def test_what_only_looks_like_a_number_is_waived_at_its_place() -> None:
    text = project(
        "diarienummer: 6408233234\n"
        "ignorera: [{regel: RG601, plats: diarienummer, skäl: Diarienumret ser ut så.}]\n"
    )

    assert checked(text) == ([], [5])
    assert checked(f"{text}syfte: {EXAMPLE}\n") == (["RG601"], [5])


def test_a_files_name_and_its_folders_are_looked_at() -> None:
    (found,) = numbers_in_name(f"projects/{EXAMPLE}/anna.yaml")

    assert said(found) == (
        "RG601",
        1,
        1,
        1,
        "Filens namn eller mapp innehåller ett personnummer.",
        "Byt namn på filen eller mappen.",
    )
    assert found.place.excerpt == ""
    assert found.is_error


def test_a_number_for_tests_in_a_files_name_is_a_warning() -> None:
    (found,) = numbers_in_name(f"anna_{TEST_NUMBER}.yaml")

    assert (found.rule.code, found.severity) == ("RG602", Severity.WARNING)
    assert numbers_in_name("projects/2018-10-01/infosamverkan.yaml") == []
