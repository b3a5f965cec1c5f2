"""`rapportgen schema`: what editors read is what the program prints, and the examples follow it."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
import yaml
from commands import rapportgen

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "schema" / "projekt.schema.json"
EXAMPLES = sorted((ROOT / "projects").glob("*.yaml"))


class EditorLoader(yaml.SafeLoader):
    """Reads types as editors do, by YAML 1.2: dates are texts and only true and false are truth."""


EditorLoader.yaml_implicit_resolvers = {
    letter: [
        (tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in {"null", "merge"}
    ]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for kind, pattern, first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{kind}", re.compile(pattern), list(first)
    )


def as_an_editor_reads(path: Path) -> Any:
    """Return a project file's content as JSON, where all names are texts."""
    content = yaml.load(path.read_text(encoding="utf-8"), EditorLoader)
    return json.loads(json.dumps(content))


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(PUBLISHED.read_text(encoding="utf-8"))


@pytest.mark.parametrize("letters", ["utf-8", "latin-1", "ascii"])
def test_what_is_printed_is_what_is_published(tmp_path: Path, letters: str) -> None:
    run = rapportgen(tmp_path, "schema", PYTHONIOENCODING=letters)

    assert (run.code, run.err) == (0, "")
    assert run.out == PUBLISHED.read_text(encoding="utf-8")


def test_the_schema_is_one(schema: Any) -> None:
    jsonschema.validators.validator_for(schema).check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_follow_the_schema(path: Path, schema: Any) -> None:
    validator = jsonschema.validators.validator_for(schema)(schema)

    assert [error.message for error in validator.iter_errors(as_an_editor_reads(path))] == []


@pytest.mark.parametrize("change", [{"namnn": "x"}, {"budget": 5}, {"parter": [{"roll": "a"}]}])
def test_a_mistake_is_underlined_in_an_editor(change: Any, schema: Any) -> None:
    content = as_an_editor_reads(EXAMPLES[0]) | change
    validator = jsonschema.validators.validator_for(schema)(schema)

    assert list(validator.iter_errors(content))


def test_every_key_is_explained_in_the_editor(schema: Any) -> None:
    records = [schema, *schema.get("$defs", {}).values()]
    unexplained = [
        name
        for record in records
        for name, key in record.get("properties", {}).items()
        if not key.get("description") and "$ref" not in key  # what is pointed at is explained
    ]

    assert unexplained == []
