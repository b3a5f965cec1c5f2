"""What the files of documents are called."""

from pathlib import Path

import pytest

from rapportgen.build.made import Planned
from rapportgen.build.naming import output_name, planned_names
from rapportgen.build.order import Order

PROJECT = Path("projects/prov.yaml")
REQUISITION = Planned("rekvisition", "Rekvisition", ("docx", "pdf"), (1, 2))


@pytest.mark.parametrize(
    ("draft", "number", "name"),
    [
        (False, None, "prov/rekvisition.docx"),
        (False, 2, "prov/rekvisition-2.docx"),
        (True, 2, "prov/rekvisition-2-utkast.docx"),
    ],
)
def test_a_file_is_called_after_the_document_its_number_and_that_it_is_a_draft(
    *, draft: bool, number: int | None, name: str
) -> None:
    order = Order(PROJECT, Path("ut"), draft=draft)

    assert output_name(order, "rekvisition", number, "docx") == name


def test_a_document_made_for_each_item_has_a_file_for_each_in_every_format() -> None:
    assert list(planned_names(Order(PROJECT, Path("ut")), REQUISITION)) == [
        "prov/rekvisition-1.docx",
        "prov/rekvisition-1.pdf",
        "prov/rekvisition-2.docx",
        "prov/rekvisition-2.pdf",
    ]


def test_only_what_is_asked_for_and_possible_is_planned() -> None:
    asked = Order(PROJECT, Path("ut"), ("rekvisition",), ("html", "pdf"))
    one = Order(PROJECT, Path("ut"), ("rekvisition-2",), ("pdf",))
    other = Order(PROJECT, Path("ut"), ("ansokan",))
    lacking = Planned("rekvisition", "Rekvisition", ("docx",), missing=("budget",))

    assert list(planned_names(asked, REQUISITION)) == [
        "prov/rekvisition-1.pdf",
        "prov/rekvisition-2.pdf",
    ]
    assert list(planned_names(one, REQUISITION)) == ["prov/rekvisition-2.pdf"]
    assert list(planned_names(other, REQUISITION)) == []
    assert list(planned_names(Order(PROJECT, Path("ut")), lacking)) == []
