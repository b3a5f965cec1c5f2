"""The project file's JSON Schema as a file, which project files name in their first line."""

import json
from pathlib import Path

from rapportgen.model.projekt import Projekt
from rapportgen.schema.json_schema import json_schema

IDENTITY = "https://www.schemastore.org/rapportgen.json"  # where the catalogue of schemas has it
SCHEMA_FILE = Path("schema") / "projekt.schema.json"


def schema_text() -> str:
    """Return the schema as JSON."""
    schema = {"$id": IDENTITY, **json_schema(Projekt)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
