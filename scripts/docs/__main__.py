"""Write what is generated under docs/ and schema/ anew: `python scripts/docs [--check]`.

With --check nothing is written: what would change is shown as a diff, and the exit code is 1.
"""

import difflib
import sys
from pathlib import Path

from key_tables import with_key_tables
from mutations_page import mutations_page
from rules_page import rules_page
from sessions import with_sessions
from value_tables import with_value_tables

from rapportgen.build.schema_file import SCHEMA_FILE, schema_text

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "docs/regler.md"
MUTATIONS = ROOT / "docs/mutationer.md"
HANDBOOK = ROOT / "docs/handbok.md"
SCHEMA = ROOT / SCHEMA_FILE


def main() -> None:
    """Write the files, or with --check show how they differ from what they should be."""
    if sys.argv[1:] == ["--check"]:
        differences = [_difference(path, text) for path, text in _generated()]
        sys.stdout.writelines(differences)
        sys.exit(any(differences))
    for path, text in _generated():
        path.write_text(text, encoding="utf-8", newline="\n")


def _generated() -> list[tuple[Path, str]]:
    """Return the generated files with the texts they should have."""
    handbook = HANDBOOK.read_text(encoding="utf-8")
    return [
        (RULES, rules_page()),
        (MUTATIONS, mutations_page()),
        (HANDBOOK, with_sessions(with_value_tables(with_key_tables(handbook)))),
        (SCHEMA, schema_text()),
    ]


def _difference(path: Path, text: str) -> str:
    written = path.read_text(encoding="utf-8") if path.exists() else ""
    name = path.relative_to(ROOT).as_posix()
    return "".join(
        difflib.unified_diff(
            written.splitlines(keepends=True), text.splitlines(keepends=True), name, "make docs"
        )
    )


main()
