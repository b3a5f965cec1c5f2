"""The files beside a project by which editors help: the schema, and what to install for YAML."""

import os
from collections.abc import Iterator
from pathlib import Path

from rapportgen.build.schema_file import SCHEMA_FILE, schema_text
from rapportgen.build.writing import write_whole

EXTENSIONS_FILE = Path(".vscode") / "extensions.json"
EXTENSIONS = """\
{
  "recommendations": ["redhat.vscode-yaml"]
}
"""


def provide_editor_files(folder: Path) -> Iterator[Path]:
    """Write the files that are not there, and yield them.

    They only help: one that exists is left as it is, and one that cannot be written is done
    without.
    """
    for file, text in ((SCHEMA_FILE, schema_text()), (EXTENSIONS_FILE, EXTENSIONS)):
        path = folder / file
        # Path.exists would raise an error in a folder that may not be opened.
        if not os.path.lexists(path) and write_whole(path, text.encode()) is None:
            yield path
