"""What the parts inside a Word document lead to."""

from collections.abc import Container
from posixpath import dirname, join, normpath, split
from typing import NamedTuple
from zipfile import ZipFile

from rapportgen.packs.xml_parts import Attributes, elements

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOCUMENT = f"{OFFICE}/officeDocument"
PACKAGE = ""
"""What leads to the first part, in place of a part's name."""


class Relation(NamedTuple):
    """The kind of a relation, the name of the part that it leads to, and its own name."""

    kind: str
    target: str
    name: str


def relations_file(source: str) -> str:
    """Return the file that says what a part leads to."""
    folder, name = split(source)
    return join(folder, "_rels", f"{name}.rels")


def relations(source: str, archive: ZipFile, names: Container[str]) -> list[Relation] | None:
    """Return the relations of a part to others in the package, or None if they are broken."""
    file = relations_file(source)
    found: list[Relation] = []

    def see(name: str, attributes: Attributes) -> None:
        if name.endswith(" Relationship") and attributes.get("TargetMode") != "External":
            target = normpath(join("/", dirname(source), attributes.get("Target", "")))
            kind, own = attributes.get("Type", ""), attributes.get("Id", "")
            found.append(Relation(kind, target.lstrip("/"), own))

    return found if file not in names or elements(archive.read(file), see) else None


def main_part(archive: ZipFile, names: Container[str]) -> str | None:
    """Return the part that holds the document itself."""
    found = relations(PACKAGE, archive, names) or ()
    return next((relation.target for relation in found if relation.kind == DOCUMENT), None)
