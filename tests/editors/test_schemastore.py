"""The entry for SchemaStore's catalogue, and what it asks of the schema itself."""

import json
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from commands import rapportgen
from node_packages import node, package
from workplaces import write_project

ROOT = Path(__file__).parents[2]
ENTRY = json.loads((ROOT / "schema/schemastore.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((ROOT / "schema/projekt.schema.json").read_text(encoding="utf-8"))

# The catalogue's own rules: no word "schema", one line, no mark at the end; a folder is anywhere.
WORDS = {"type": "string", "pattern": r"^(?!.*[Ss]chema)[^\n]*[^,. \t\n-]$"}
CATALOGUE_ENTRY = {
    "type": "object",
    "properties": {
        "name": WORDS,
        "description": WORDS,
        "fileMatch": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {"type": "string", "pattern": r"^(\*\*/.*|[^/]*)$"},
        },
        "url": {"pattern": r"^https://www\.schemastore\.org/[a-z-]+\.json$"},
    },
    "required": ["name", "description", "fileMatch", "url"],
    "additionalProperties": False,
}

# Editors explain words by enumDescriptions, which no draft has and SchemaStore allows.
COMPILE = """
const Ajv = require("ajv");
const [schema, options] = JSON.parse(require("fs").readFileSync(0, "utf8"));
new Ajv(options).addKeyword("enumDescriptions").compile(schema);
"""


def compiled(schema: Any, options: dict[str, bool]) -> str:
    """Return what Ajv says against a schema."""
    done = subprocess.run(
        [node(), "--eval", COMPILE],
        cwd=package("ajv").parents[1],
        input=json.dumps([schema, options]).encode(),
        capture_output=True,
        check=False,
    )
    return done.stderr.decode()


def test_the_entry_follows_the_rules_of_the_catalogue() -> None:
    jsonschema.Draft7Validator.check_schema(CATALOGUE_ENTRY)
    validator = jsonschema.Draft7Validator(CATALOGUE_ENTRY)
    assert [problem.message for problem in validator.iter_errors(ENTRY)] == []


def test_the_entry_leads_to_the_schema() -> None:
    assert SCHEMA["$id"] == ENTRY["url"]
    assert (SCHEMA["title"], SCHEMA["type"]) == ("Ett projekt hos ett samordningsförbund", "object")


@pytest.mark.parametrize(
    "name", ["projekt.yaml", "projects/infosamverkan.yaml", "rapportgen.yaml", "pack.yaml"]
)
def test_the_entry_catches_no_file_that_may_be_somebody_elses(name: str) -> None:
    assert [pattern for pattern in ENTRY["fileMatch"] if fnmatch(name, pattern)] == []


def test_a_file_with_the_name_that_the_entry_catches_is_a_project_like_others(
    tmp_path: Path,
) -> None:
    path = write_project(tmp_path / "projects", "kaffestugan.rapportgen.yaml")
    run = rapportgen(tmp_path, "build", "--document", "ansokan", "--format", "html")

    assert [pattern for pattern in ENTRY["fileMatch"] if fnmatch(path.name, pattern)]
    assert (run.code, run.out) == (0, "output/kaffestugan.rapportgen/ansokan.html\n")


@pytest.mark.parametrize(
    "options",
    [{"strict": True, "allowUnionTypes": True}, {"strictTypes": False, "strictTuples": False}],
    ids=["as strict as a text that may be a number allows", "as SchemaStore does then"],
)
def test_another_validator_finds_nothing_odd_in_the_schema(options: dict[str, bool]) -> None:
    assert compiled(SCHEMA, options) == ""


def test_the_other_validator_would_say_what_is_odd() -> None:
    assert 'unknown keyword: "prefixItems"' in compiled({"prefixItems": []}, {"strict": True})
