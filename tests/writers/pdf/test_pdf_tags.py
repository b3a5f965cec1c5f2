"""The tags of the PDF are in Swedish, nested as PDF/UA asks, and lead to bookmarks."""

import json
from typing import Any

import pytest
from pdf_files import saved
from pdf_sample import SAMPLE
from programs import run

from rapportgen.packs.tema import Tema

Objects = dict[str, Any]

CHILDREN = {
    "/L": {"/L", "/LI", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/Caption", "/THead", "/TBody", "/TR"},
    "/THead": {"/TR"},
    "/TBody": {"/TR"},
    "/TR": {"/TH", "/TD"},
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Objects:
    sample = saved(tmp_path_factory.mktemp("pdf"), SAMPLE, Tema())
    report: Objects = json.loads(run("qpdf", "--json=2", sample))
    return report


@pytest.fixture(scope="module")
def objects(report: Objects) -> Objects:
    return {
        name.removeprefix("obj:"): value.get("value") for name, value in report["qpdf"][1].items()
    }


@pytest.fixture(scope="module")
def elements(objects: Objects) -> Objects:
    return {
        name: value
        for name, value in objects.items()
        if isinstance(value, dict) and value.get("/Type") == "/StructElem"
    }


def test_the_language_is_swedish_and_the_title_is_shown(objects: Objects) -> None:
    [catalog] = [
        value
        for value in objects.values()
        if isinstance(value, dict) and value.get("/Type") == "/Catalog"
    ]
    assert catalog["/Lang"] == "u:sv-SE"
    assert catalog["/MarkInfo"] == {"/Marked": True}
    assert catalog["/ViewerPreferences"] == {"/DisplayDocTitle": True}
    assert len(catalog["/OutputIntents"]) == 1


def test_lists_and_tables_hold_only_what_they_may(elements: Objects) -> None:
    nested = {
        (element["/S"], elements[kid]["/S"])
        for element in elements.values()
        for kid in element.get("/K", [])
        if kid in elements and element["/S"] in CHILDREN
    }
    assert {parent for parent, _ in nested} == set(CHILDREN)
    assert {(parent, kid) for parent, kid in nested if kid not in CHILDREN[parent]} == set()


def test_every_cell_of_a_table_knows_its_column_header(elements: Objects) -> None:
    cells = [element for element in elements.values() if element["/S"] == "/TD"]
    assert cells
    assert all(len(cell["/A"]["/Headers"]) == 1 for cell in cells)


def test_headings_are_tagged_from_the_title_down(elements: Objects) -> None:
    tags = [element["/S"] for element in elements.values()]
    assert [tags.count(tag) for tag in ("/H1", "/H2", "/H3", "/H4")] == [1, 5, 2, 1]


def test_the_headings_are_bookmarks(report: Objects) -> None:
    [title] = report["outlines"]
    assert title["title"] == "Tillbaka i arbete genom samlat stöd"
    assert [chapter["title"] for chapter in title["kids"]] == [
        "1 Bakgrund",
        "2 Mål",
        "3 Tidplan",
        "4 Budget",
        "Underskrift",
    ]
