"""The manifest is written the same everywhere, and read only when it is whole and harmless."""

import json

import pytest

from rapportgen import __version__
from rapportgen.build.ledger.manifest import (
    Entry,
    Inputs,
    StrangeError,
    Written,
    entries_of,
    manifest_text,
    newer_program,
)
from rapportgen.build.made import Planned

ENTRY = Entry(
    Inputs("f1", (("halland", "a2"), ("standard", "b3")), "c4"),
    (
        Planned("ansokan", "Ansökan", ("docx", "pdf")),
        Planned("rekvisition", "Rekvisition", ("docx",), (1, 2)),
        Planned("slutrapport", "Slutrapport", ("docx",), (), ("resultat",)),
    ),
    {"prov/b.docx": Written("k2", "s2"), "prov/a.docx": Written("k1", "s1")},
)
TEXT = f"""\
{{
  "format": 1,
  "program": "{__version__}",
  "projects": {{
    "../projects/prov.yaml": {{
      "inputs": {{
        "program": "c4",
        "project": "f1",
        "packs": [
          {{"name": "halland", "sha256": "a2"}},
          {{"name": "standard", "sha256": "b3"}}
        ]
      }},
      "documents": [
        {{"name": "ansokan", "title": "Ansökan", "formats": ["docx", "pdf"], "items": [], \
"missing": []}},
        {{"name": "rekvisition", "title": "Rekvisition", "formats": ["docx"], "items": [1, 2], \
"missing": []}},
        {{"name": "slutrapport", "title": "Slutrapport", "formats": ["docx"], "items": [], \
"missing": ["resultat"]}}
      ],
      "outputs": {{
        "prov/a.docx": {{"key": "k1", "sha256": "s1"}},
        "prov/b.docx": {{"key": "k2", "sha256": "s2"}}
      }}
    }}
  }}
}}
"""


def test_a_manifest_is_laid_out_for_people_and_sorted() -> None:
    assert manifest_text({"../projects/prov.yaml": ENTRY}) == TEXT


def test_projects_are_sorted_by_name() -> None:
    text = manifest_text({"../b.yaml": ENTRY, "../a.yaml": ENTRY})

    assert list(json.loads(text)["projects"]) == ["../a.yaml", "../b.yaml"]


def test_what_was_written_is_read() -> None:
    assert entries_of(json.loads(TEXT)) == {"../projects/prov.yaml": ENTRY}


def test_a_name_that_is_no_text_is_read_as_it_was_written() -> None:
    text = manifest_text({"../\udce5.yaml": ENTRY})

    written = text.encode("utf-8", "backslashreplace")
    assert entries_of(json.loads(written)) == {"../\udce5.yaml": ENTRY}


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('"project": "f1"', '"project": 1'),
        ('"items": [1, 2]', '"items": ["ett"]'),
        ('"formats": ["docx"]', '"formats": "docx"'),
        ('"formats": ["docx"]', '"formats": [1]'),
        ('"key": "k1"', '"nyckel": "k1"'),
        ('"outputs": {', '"utfiler": {'),
        ('"prov/a.docx"', '"../prov/a.docx"'),
        ('"prov/a.docx"', '"prov/../../a.docx"'),
        ('"prov/a.docx"', '"/prov/a.docx"'),
        ('"prov/a.docx"', '"C:/prov/a.docx"'),
        ('"prov/a.docx"', '"..\\\\prov\\\\a.docx"'),
    ],
)
def test_anything_strange_of_a_project_is_refused_with_its_name(good: str, bad: str) -> None:
    assert good in TEXT
    with pytest.raises(StrangeError) as strange:
        entries_of(json.loads(TEXT.replace(good, bad)))

    assert strange.value.project == "../projects/prov.yaml"


def test_a_project_of_which_nothing_is_planned_is_refused() -> None:
    data = json.loads(TEXT)
    data["projects"]["../projects/prov.yaml"]["documents"] = []
    with pytest.raises(StrangeError):
        entries_of(data)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        1,
        "format",
        {"format": 1},
        {"format": 1, "projects": []},
        {"format": 0, "projects": {}},
        {"format": 2, "projects": {}},
        {"format": "1", "projects": {}},
    ],
)
def test_other_data_are_no_manifest(data: object) -> None:
    with pytest.raises(StrangeError) as strange:
        entries_of(data)

    assert strange.value.project == ""


@pytest.mark.parametrize(
    ("data", "program"),
    [
        ({"format": 2, "program": "9.1", "projects": []}, "9.1"),
        ({"format": 10}, ""),
        ({"format": 1, "program": "9.1", "projects": {}}, None),
        ({"format": "2", "program": "9.1"}, None),
        ([], None),
    ],
)
def test_a_newer_format_is_told_by_its_number(data: object, program: str | None) -> None:
    assert newer_program(data) == program
