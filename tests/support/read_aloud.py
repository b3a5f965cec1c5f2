"""The words of a PDF in the order of its tags, as it is read aloud."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
from outloud import Document
from programs import run


def spoken(pdf: Path) -> list[tuple[tuple[str, ...], str]]:
    """Return each stretch of text with the tags it stands in, as poppler reads them."""
    found = []
    tags: dict[int, str] = {}
    for line in run("pdfinfo", "-struct-text", pdf).splitlines():
        depth = len(line) - len(line.lstrip())
        if text := re.fullmatch(r' *"(.*)"', line):
            found.append((tuple(tags[at] for at in sorted(tags) if at < depth), text[1]))
        else:
            tags = {at: tag for at, tag in tags.items() if at < depth}
            tags[depth] = line.split()[0].rstrip(":")
    return found


def tagged_text(pdf: Path) -> list[tuple[tuple[str, ...], str]]:
    """Return the same as outloud reads them.

    Where a letter looks like another, as a hard space does, it has a text of its own in the file,
    and poppler loses what follows it.
    """
    document = Document(str(pdf))
    try:
        return [
            found
            for element in document.elements
            if element.parent is None
            for found in _inside(document, element, ())
        ]
    finally:
        document.close()


def words_said(pdf: Path) -> str:
    """Return the text of a PDF but for the signs of lists, pictures and the numbers of pages."""
    return "".join(text for tags, text in tagged_text(pdf) if _are_words(tags, text))


def _are_words(tags: tuple[str, ...], text: str) -> bool:
    is_sign = "Lbl" in tags and re.fullmatch(r"[•–]|[0-9]+\.", text.strip())
    is_page_number = text.isdigit() and (tags[-2:] == ("NonStruct", "Span") or "TOCI" in tags)
    return not (is_sign or is_page_number or "Figure" in tags)


def _inside(document: Any, element: Any, around: tuple[str, ...]) -> Iterator[tuple[Any, str]]:
    tags = (*around, element.type)
    children = {child.objgen: child for child in element.children}
    kids = element.obj.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            texts = document.content(element.page).mcid_text
            yield tags, texts.get((None, kid), "")
        elif kid.objgen in children:
            yield from _inside(document, children[kid.objgen], tags)
        elif kid.get("/Type") == "/MCR":
            page = document.page_index[kid.Pg.objgen] if "/Pg" in kid else element.page
            yield tags, document.content(page).mcid_text.get((None, int(kid.MCID)), "")


def without_spaces(text: str) -> str:
    """Return a text without spaces and hyphens, which depend on where lines break."""
    return re.sub(r"[\s\xad-]", "", text).casefold()
