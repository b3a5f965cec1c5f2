"""A new project file: wrong only where something is to be written, and right once it is."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from builds import build_project
from project_texts import source

from rapportgen.build.examine import Examined, examine
from rapportgen.build.order import Order
from rapportgen.build.starter import starter
from rapportgen.model.starter_mark import MARK
from rapportgen.packs.folders import available_packs, bundled_folder
from rapportgen.packs.shelf import Shelf

PACKS = sorted(available_packs([bundled_folder()]))
TO_WRITE = re.compile(rf"{MARK}[^\n\"]*")


def written(folder: Path, text: str) -> Path:
    path = folder / "prov.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def name_of(examined: Examined) -> str:
    assert examined.subject is not None, examined.diagnostics
    return examined.subject.projekt.namn


def rows(value: object) -> Iterator[dict[str, str]]:
    """Yield the texts that stand side by side, for every list item and every group of keys."""
    if isinstance(value, dict):
        yield {key: text for key, text in value.items() if isinstance(text, str)}
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from rows(part)


def test_the_packs_are_those_that_ship() -> None:
    assert PACKS == ["finsam-orebro", "rar-sormland", "skaraborg", "standard"]


@pytest.mark.parametrize("pack", PACKS)
def test_a_new_file_is_wrong_only_where_something_is_to_be_written(
    tmp_path: Path, pack: str
) -> None:
    text = starter("Infosamverkan", pack, 2026)
    found = examine(written(tmp_path, text), Shelf())

    assert {diagnostic.rule.code for diagnostic in found.diagnostics} == {"RG405"}
    assert len(found.diagnostics) == len(TO_WRITE.findall(text))


def test_no_figure_of_the_example_can_be_forgotten() -> None:
    whole, *parts = rows(source(starter("Prov", "standard", 2026)).data)
    figures = [row for row in parts if any(map(str.isdigit, "".join(row.values())))]
    unmarked = [row for row in figures if not any(MARK in text for text in row.values())]

    assert [next(iter(row)) for row in figures] == [
        "id",
        "aktivitet",
        "summa",
        "post",
        "post",
        "källa",
    ]
    assert unmarked == [{"summa": "310 000"}]  # wrong as soon as a post is changed
    assert MARK in whole["periodkommentar"]


@pytest.mark.parametrize("pack", PACKS)
def test_a_filled_in_file_is_clean_and_becomes_application_and_plan(
    tmp_path: Path, pack: str
) -> None:
    text = TO_WRITE.sub("Vi arbetar tillsammans.", starter("Infosamverkan", pack, 2026))
    path = written(tmp_path, text)
    order = Order(path, tmp_path / "output", ("ansokan", "projektplan"), ("html", "docx"))
    made = build_project(order)

    assert made.diagnostics == []
    assert [file.name for file in made.written] == [
        "ansokan.html",
        "ansokan.docx",
        "projektplan.html",
        "projektplan.docx",
    ]


@pytest.mark.parametrize("pack", PACKS)
def test_what_is_commented_out_makes_a_final_report(tmp_path: Path, pack: str) -> None:
    text = TO_WRITE.sub("Vi arbetar tillsammans.", starter("Infosamverkan", pack, 2026))
    head, mark, report = text.partition("# När projektet är slut")
    assert mark
    lines = report.splitlines()[1:]
    text = head + "\n".join(re.sub(r"^# ?", "", line) for line in lines) + "\n"
    order = Order(written(tmp_path, text), tmp_path / "output", ("slutrapport",), ("html",))
    made = build_project(order)

    assert [file.name for file in made.written] == ["slutrapport.html"]
    assert [found for found in made.diagnostics if found.is_error] == []


@pytest.mark.parametrize(
    "name",
    [
        "Mål: hälsa #1",
        'Projekt "Ut"',
        "Lars' grupp",
        "Ute & inne",
        "- först",
        "*stjärna",
        "!viktigt",
        "null",
        "2026",
        "ja",
        "C:\\temp",
        "🎉 Grönt",
        "{mall}",
        "a" * 100,
        "<ÅR> <SKRIV> <NAMN>",
        "100 %",
    ],
)
def test_a_name_stands_in_the_file_as_it_was_given(tmp_path: Path, name: str) -> None:
    text = starter(name, "standard", 2026)

    assert name_of(examine(written(tmp_path, text), Shelf())) == name


def test_the_year_is_where_dates_are() -> None:
    text = starter("Prov", "standard", 2031)

    assert "period: 2031-01-01 – 2031-12-31" in text
    assert "2026" not in text
    assert "<" not in text


def test_the_file_is_easy_to_read() -> None:
    text = starter("Prov", "standard", 2026)

    assert text.startswith("# yaml-language-server: $schema=../schema/projekt.schema.json\n")
    assert max(map(len, text.splitlines())) <= 100
    assert "\t" not in text
