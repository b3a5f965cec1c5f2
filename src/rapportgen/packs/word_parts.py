"""The parts inside a Word document, read as far as the Word writer must be able to use them."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipFile

from rapportgen.packs.word_relations import (
    DOCUMENT,
    OFFICE,
    PACKAGE,
    Relation,
    relations,
    relations_file,
)
from rapportgen.packs.xml_parts import Attributes, elements

Wrong = tuple[str, str]

_TYPES = "[Content_Types].xml"
_STYLES = f"{OFFICE}/styles"
_STRICT = "http://purl.oclc.org/ooxml/"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_WHOLE = re.compile(r"-?\d+")
_LENGTH = re.compile(r"-?\d+|-?\d+(\.\d+)?(mm|cm|in|pt|pc|pi)")
_FIGURES = {
    f"{_W}{element}": [(f"{_W}{attribute}", form) for attribute in attributes.split()]
    for element, attributes, form in (
        ("num", "numId", _WHOLE),
        ("abstractNum", "abstractNumId", _WHOLE),
        ("numId", "val", _WHOLE),
        ("abstractNumId", "val", _WHOLE),
        ("pgSz", "w h", _LENGTH),
        ("pgMar", "top bottom left right header footer gutter", _LENGTH),
    )
}

_SAVE = "Öppna filen i Word och spara den på nytt, eller hämta tillbaka en äldre kopia."
_IS_STRICT = (
    "Filen är sparad som strikt Open XML-dokument.",
    "Öppna den i Word, välj Spara som och filformatet Worddokument (.docx).",
)


def fault_of_parts(archive: ZipFile) -> Wrong | None:
    """Return what is wrong with the parts that a package leads to, and what to do, or None.

    What cannot be unpacked raises an error.
    """
    return next(_faults(archive), None)


def _faults(archive: ZipFile) -> Iterator[Wrong]:
    """Yield what is wrong, the first thing first; what comes after it may be due to it."""
    names, known = set(archive.namelist()), _known_types(archive)
    if known is None:
        yield _broken(_TYPES)
        return
    found: dict[str, list[Relation]] = {}
    parts = [PACKAGE]
    for source in parts:
        leading = relations(source, archive, names)
        if leading is None:
            yield _broken(relations_file(source))
            return
        found[source] = leading
        for _, target, _ in leading:
            if target not in names:
                yield f"Delen {target} saknas i filen.", _SAVE
                return
            if target not in parts:
                if not _is_sound(target, archive, known):
                    yield _broken(target)
                parts.append(target)
    yield from _lacking(found)


def _lacking(found: dict[str, list[Relation]]) -> Iterator[Wrong]:
    """Yield which of the parts that every Word document has is not there."""
    package = found[PACKAGE]
    main = next((target for kind, target, _ in package if kind == DOCUMENT), None)
    if main is None:
        is_strict = any(kind.startswith(_STRICT) for kind, *_ in package)
        yield _IS_STRICT if is_strict else ("Delen word/document.xml saknas i filen.", _SAVE)
    elif _STYLES not in {kind for kind, *_ in found[main]}:
        yield "Delen word/styles.xml saknas i filen.", _SAVE


def _broken(part: str) -> Wrong:
    return f"Delen {part} i filen är skadad.", _SAVE


def _known_types(archive: ZipFile) -> set[str] | None:
    """Return the parts and the endings whose kind is told, in small letters."""
    known: set[str] = set()

    def see(_name: str, attributes: Attributes) -> None:
        known.update(attributes.get(key, "").casefold() for key in ("PartName", "Extension"))

    return known if elements(archive.read(_TYPES), see) else None


def _is_sound(part: str, archive: ZipFile, known: set[str]) -> bool:
    """Return whether a part is whole, of a known kind, and has figures where there must be some."""
    content = archive.read(part)
    ending = PurePosixPath(part).suffix.lstrip(".").casefold()
    if not {f"/{part}".casefold(), ending} & known:
        return False
    return ending != "xml" or elements(content, _check_figures)


def _check_figures(name: str, attributes: Attributes) -> None:
    for attribute, form in _FIGURES.get(name, ()):
        if not form.fullmatch(attributes.get(attribute, "0")):
            raise ValueError(attribute)
