"""`--format json` is what its published schema says."""

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from hypothesis import given
from report_samples import PATH, odd_reports, sample

from rapportgen.report.file_report import FileReport
from rapportgen.report.formats.json import report
from rapportgen.report.paint import plain

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = json.loads((ROOT / "schema/rapport.schema.json").read_text(encoding="utf-8"))


def closed(schema: Any) -> Any:
    """Return a schema that refuses what it does not describe; the published one is open."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    ends = {"additionalProperties": False} if schema.get("type") == "object" else {}
    return {key: closed(part) for key, part in schema.items()} | ends


VALIDATOR = jsonschema.Draft7Validator(closed(PUBLISHED))


def problems(whole: Any) -> list[str]:
    return [problem.message for problem in VALIDATOR.iter_errors(whole)]


def told(*files: FileReport) -> Any:
    return json.loads("".join(report(files, plain)))


def test_the_schema_is_one() -> None:
    rules = jsonschema.Draft7Validator(jsonschema.Draft7Validator.META_SCHEMA)
    assert [problem.message for problem in rules.iter_errors(PUBLISHED)] == []


def test_a_report_is_as_the_schema_says() -> None:
    whole = told(*sample())

    assert (len(whole["diagnostics"]), len(whole["summary"]["waived"])) == (2, 1)
    assert len(whole["diagnostics"][0]["related"]) == 1
    assert problems(whole) == []


def test_a_clean_report_is_as_the_schema_says() -> None:
    assert problems(told(FileReport(PATH, ()))) == []


@given(odd_reports())
def test_any_report_is_as_the_schema_says(files: list[FileReport]) -> None:
    assert problems(told(*files)) == []


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (["version"], 2),
        (["diagnostics", 0, "line"], 0),
        (["diagnostics", 0, "severity"], "fel"),
        (["diagnostics", 0, "code"], "203"),
        (["diagnostics", 0, "related", 0, "message"], None),
        (["summary", "waived", 0, "reason"], None),
        (["summary", "files"], -1),
        (["summary", "extra"], 1),
    ],
    ids=str,
)
def test_the_schema_refuses_another_form(path: list[str | int], wrong: object) -> None:
    whole = told(*sample())
    part = whole
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = wrong

    assert len(problems(whole)) == 1


def test_every_part_is_described_in_swedish() -> None:
    definitions = PUBLISHED["definitions"].values()
    parts = [part for one in definitions for part in one.get("properties", {}).values()]
    described = [*definitions, *(part for part in parts if "$ref" not in part)]

    assert [part for part in described if not part["description"].endswith(".")] == []
