"""Parts that move from one Word file to another."""

from collections.abc import Iterator

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.document import DocumentPart


def adopt(part: Part, document: DocumentPart, kind: str) -> str:
    """Relate the document to another file's part and all that it needs; return the relation."""
    taken = {str(known.partname) for known in document.package.iter_parts()}
    for moved in _with_all_it_needs(part, set()):
        if str(moved.partname) in taken:
            moved.partname = _free_name(moved.partname, taken)
        taken.add(str(moved.partname))
    return document.relate_to(part, kind)


def replace(part: Part, document: DocumentPart, kind: str) -> None:
    """Put another file's part in the place of the document's own of the same kind."""
    for relation in [key for key, found in document.rels.items() if found.reltype == kind]:
        document.drop_rel(relation)
    adopt(part, document, kind)


def _with_all_it_needs(part: Part, seen: set[Part]) -> Iterator[Part]:
    if part in seen:
        return
    seen.add(part)
    yield part
    for relation in part.rels.values():
        if not relation.is_external:
            yield from _with_all_it_needs(relation.target_part, seen)


def _free_name(name: PackURI, taken: set[str]) -> PackURI:
    number = 1
    while (free := f"{name.baseURI}/referens{number}.{name.ext}") in taken:
        number += 1
    return PackURI(free)
