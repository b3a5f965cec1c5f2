"""What is wrong with a document is told where it is written, in the project or in a template."""

from pathlib import Path

import pytest
from builds import build_project
from workplaces import write_pack, write_project

from rapportgen.build.order import Order
from rapportgen.diagnostics.diagnostic import Diagnostic

TEMPLATE = "{{ projekt.syfte }}\n"


def told(folder: Path, syfte: str, template: str, engine: str) -> list[Diagnostic]:
    write_pack(folder / "templates", "eget", brev=template)
    path = write_project(folder / "projects", "prov.yaml", pack="eget")
    text = path.read_text(encoding="utf-8").replace("syfte: Fler i arbete.", f"syfte: {syfte}")
    path.write_text(text, encoding="utf-8")
    order = Order(path, folder / "output", ("brev",), ("pdf",), pdf_engine=engine)
    return build_project(order).diagnostics


@pytest.mark.parametrize("engine", ["weasyprint", "typst"])
def test_a_letter_that_no_font_has_is_a_warning_at_its_place_in_the_project_file(
    tmp_path: Path, engine: str
) -> None:
    [found] = told(tmp_path, "Bra 🙂", TEMPLATE, engine)

    place = found.place
    assert (found.rule.code, found.is_error) == ("RG907", False)
    assert (Path(place.path).name, place.line) == ("prov.yaml", 5)
    assert (place.column, place.end_column) == (12, 13)
    assert place.excerpt == "syfte: Bra 🙂"


def test_one_of_a_template_is_a_warning_at_its_place_there(tmp_path: Path) -> None:
    [found] = told(tmp_path, "Bra", f"{TEMPLATE}Tack 🙂\n", "typst")

    place = found.place
    assert (Path(place.path).name, place.line, place.column) == ("brev.md", 5, 6)
    assert place.excerpt == "Tack 🙂"


def test_one_that_is_written_as_a_number_is_a_warning_at_the_document(tmp_path: Path) -> None:
    [found] = told(tmp_path, '"Bra \\U0001F642"', TEMPLATE, "typst")

    assert (Path(found.place.path).name, found.place.line) == ("brev.pdf", 1)


def test_one_that_also_stands_in_a_longer_word_is_told_where_it_stands_alone(
    tmp_path: Path,
) -> None:
    long, short = told(tmp_path, "日本語, eller bara 日本", TEMPLATE, "typst")

    assert [long.place.column, long.place.end_column] == [8, 11]
    assert [short.place.column, short.place.end_column] == [24, 26]
