"""The manifest is written the same everywhere, and read only when it is whole and harmless."""

import json

import pytest

from rapportgen import __version__
from rapportgen.build.ledger.manifest import (
    Entry,
    Inputs,
    Written,
    entries_of,
    manifest_text,
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
    assert entries_of(TEXT) == {"../projects/prov.yaml": ENTRY}


def test_a_name_that_is_no_text_is_read_as_it_was_written() -> None:
    text = manifest_text({"../\udce5.yaml": ENTRY})

    assert entries_of(text.encode("utf-8", "backslashreplace").decode()) == {
        "../\udce5.yaml": ENTRY
    }


@pytest.mark.parametrize("cut", range(0, len(TEXT) - 1, 7))
def test_a_manifest_that_was_cut_off_is_none(cut: int) -> None:
    assert entries_of(TEXT[:cut]) is None


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('"format": 1', '"format": 2'),
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
def test_a_manifest_with_anything_strange_is_none(good: str, bad: str) -> None:
    assert good in TEXT
    assert entries_of(TEXT.replace(good, bad)) is None


@pytest.mark.parametrize("text", ["", "null", "[]", "1", '"format"', "[" * 100_000])
def test_other_texts_are_no_manifests(text: str) -> None:
    assert entries_of(text) is None
