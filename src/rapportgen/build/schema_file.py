"""The project file's JSON Schema as a file, which project files name in their first line."""

import json
from pathlib import Path

from rapportgen.build.writing import write_whole
from rapportgen.model.projekt import Projekt
from rapportgen.schema.json_schema import json_schema

IDENTITY = "https://www.schemastore.org/rapportgen.json"  # where the catalogue of schemas has it
SCHEMA_FILE = Path("schema") / "projekt.schema.json"


def schema_text() -> str:
    """Return the schema as JSON."""
    schema = {"$id": IDENTITY, **json_schema(Projekt)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def provide_schema(folder: Path) -> Path | None:
    """Return the schema file that was put beside a folder's projects, None if none was.

    It only helps editors: one that exists is left as it is, and one that cannot be written is
    done without.
    """
    path = folder / SCHEMA_FILE
    if path.exists() or write_whole(path, schema_text().encode()) is not None:
        return None
    return path
