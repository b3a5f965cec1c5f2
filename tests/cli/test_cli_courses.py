"""How far a check or a build has come, by what has been counted."""

from pathlib import Path

import pytest

from rapportgen.build.project import Built, Kept
from rapportgen.cli.courses import DocumentsMade, FilesChecked


def built(made: int) -> Built:
    return Built(Path("a.yaml"), made=made)


def test_files_are_counted_one_by_one() -> None:
    course = FilesChecked(8)
    for _ in range(2):
        course.note(None)

    assert course.share == 0.25
    assert course.words(4) == "2 av 8 filer · 0,5 per sekund · 12 s kvar"


def test_documents_are_counted_when_it_is_known_how_many_there_will_be() -> None:
    course = DocumentsMade([3, 3, 6])

    assert (course.share, course.words(2)) == (0.0, "0 av 12 dokument")
    course.note(built(3))
    assert (course.share, course.words(2)) == (
        0.25,
        "3 av 12 dokument · 1,5 per sekund · 6 s kvar",
    )


def test_before_that_projects_tell_how_much_is_left() -> None:
    course = DocumentsMade([None, 3, None, 2])

    assert course.words(2) == "0 dokument · 0 av 4 projekt"
    course.note(built(7))
    assert (course.share, course.words(2)) == (
        0.25,
        "7 dokument · 1 av 4 projekt · 3,5 per sekund · 6 s kvar",
    )
    course.note(built(3))
    course.note(built(8))
    assert (course.share, course.words(9)) == (
        0.9,
        "18 av 20 dokument · 2,0 per sekund · 1 s kvar",
    )


def test_what_becomes_more_or_less_than_expected_changes_the_sum() -> None:
    course = DocumentsMade([3, 3, 3])
    course.note(built(1))
    assert course.words(0) == "1 av 7 dokument"
    course.note(built(5))
    assert course.words(0) == "6 av 9 dokument"


def test_projects_with_nothing_to_be_made_do_not_count() -> None:
    course = DocumentsMade([0, None, 0, None])
    for made in (0, 5, 0):
        course.note(built(made))

    assert course.words(5) == "5 dokument · 1 av 2 projekt · 1,0 per sekund · 5 s kvar"


@pytest.mark.parametrize(
    ("expected", "is_short"),
    [([], True), ([0, 0], True), ([0, 1], True), ([2], False), ([1, 1], False), ([None], False)],
)
def test_no_more_than_one_document_is_soon_made(expected: list[int | None], is_short: bool) -> None:  # noqa: FBT001 - a value of a table
    assert DocumentsMade(expected).is_short == is_short


def test_a_build_that_makes_nothing_is_done() -> None:
    course = DocumentsMade([2])
    course.note(built(0))

    assert (course.share, course.words(1)) == (1.0, "0 av 0 dokument")


def test_documents_are_counted_before_all_of_their_project_is_done() -> None:
    course = DocumentsMade([4, 2])
    course.note(Kept(1, 0.5))
    assert (course.share, course.words(0)) == (1 / 6, "1 av 6 dokument")
    course.note(Kept(2, 0.75))
    course.note(built(4))
    assert course.words(0) == "4 av 6 dokument"
    course.note(built(2))
    assert (course.share, course.words(0)) == (1.0, "6 av 6 dokument")


def test_a_share_of_a_project_tells_how_long_it_takes_when_it_was_never_built() -> None:
    course = DocumentsMade([None])
    course.note(Kept(6, 0.25))

    assert course.words(4) == "6 dokument · 0 av 1 projekt · 1,5 per sekund · 12 s kvar"


def test_the_first_of_several_projects_does_not_tell_how_long_all_take_before_it_is_done() -> None:
    course = DocumentsMade([None, None])
    course.note(Kept(6, 0.25))
    assert course.words(4) == "6 dokument · 0 av 2 projekt"
    course.note(built(8))
    assert course.words(5) == "8 dokument · 1 av 2 projekt · 1,6 per sekund · 5 s kvar"
