"""The part of some work that makes the documents of saved templates."""

from pathlib import Path

import pytest

from rapportgen.build.first_documents import first_of
from rapportgen.build.job import Job
from rapportgen.build.ledger.manifest import Entry, Inputs
from rapportgen.build.made import Planned
from rapportgen.build.order import Order
from rapportgen.build.project import Built

PROJECT = Path("projects/a.yaml")
WORK = Job(Order(PROJECT, Path("output"), formats=("html",)), b"", b"")
ENTRY = Entry(
    Inputs("", (), ""),
    (
        Planned("ansokan", "Ansökan", ("docx", "html")),
        Planned("lagesrapport", "Lägesrapport", ("html",), (1, 2)),
        Planned("slutrapport", "Slutrapport", ("html",), missing=("resultat",)),
    ),
)


@pytest.mark.parametrize(
    ("documents", "names"),
    [
        ({"ansokan"}, {"a/ansokan.html"}),
        ({"lagesrapport"}, {"a/lagesrapport-1.html", "a/lagesrapport-2.html"}),
        ({"ansokan", "slutrapport"}, {"a/ansokan.html"}),
    ],
)
def test_only_the_files_of_the_documents_are_made(documents: set[str], names: set[str]) -> None:
    found = first_of(WORK, documents, ENTRY)

    assert isinstance(found, Job)
    assert found.only == frozenset(names)


@pytest.mark.parametrize(
    ("documents", "entry"),
    [
        pytest.param(set(), ENTRY, id="no document is named"),
        pytest.param({"ansokan"}, None, id="the project was never built"),
        pytest.param({"ansokan", "brev"}, ENTRY, id="a template is new"),
    ],
)
def test_all_is_made_when_nobody_knows_what_a_part_would_be(
    documents: set[str], entry: Entry | None
) -> None:
    assert first_of(WORK, documents, entry) is WORK


def test_what_stands_already_is_not_made_again() -> None:
    some = Job(WORK.order, b"", b"", frozenset({"a/ansokan.html", "a/lagesrapport-2.html"}))
    found = first_of(some, {"lagesrapport"}, ENTRY)

    assert isinstance(found, Job)
    assert found.only == frozenset({"a/lagesrapport-2.html"})
    assert first_of(found, {"ansokan"}, ENTRY) == Built(PROJECT)


def test_nothing_comes_of_a_project_that_lacks_what_a_document_needs() -> None:
    assert first_of(WORK, {"slutrapport"}, ENTRY) == Built(PROJECT)


def test_what_came_of_an_order_already_is_told() -> None:
    built = Built(PROJECT, unchanged=3)

    assert first_of(built, {"ansokan"}, ENTRY) is built
