"""Template packs written to a folder for a test, and what is read from them."""

from collections.abc import Mapping
from pathlib import Path

from project_texts import project, source

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf

HEAD = "---\ntitel: Ansökan\n---\n"
PLAIN = {"pack.yaml": "namn: Förbundet\n", "ansokan.md": f"{HEAD}{{{{ projekt.namn }}}}\n"}


def write_pack(root: Path, name: str, files: Mapping[str, str]) -> Path:
    """Write a pack's files and return its folder."""
    for path, text in files.items():
        file = root / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root / name


def asked(name: str, *roots: Path) -> Pack | list[Diagnostic]:
    """Return the pack that a project file with a name at line 1 gets from some folders."""
    file = source(project(f"mallpaket: {name}\n"))
    return Shelf().pack(name, file, ("mallpaket",), roots)


def pack_of(name: str, *roots: Path) -> Pack:
    """Return a pack that has nothing wrong."""
    found = asked(name, *roots)
    assert isinstance(found, Pack), found
    return found


def refused(name: str, *roots: Path) -> list[tuple[str, str, int, int, str, str]]:
    """Return code, file name, line, column, message and help of all that is wrong with a pack."""
    found = asked(name, *roots)
    assert isinstance(found, list), found
    return [
        (
            finding.rule.code,
            Path(finding.place.path).name,
            finding.place.line,
            finding.place.column,
            finding.message,
            finding.help,
        )
        for finding in found
    ]
