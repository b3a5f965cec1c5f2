"""What makes slides easy to have read aloud: titles, an order to read in, and descriptions."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import pptx
from pptx.shapes.picture import Picture


def broken_slide_rules(package: bytes) -> list[str]:
    """Return what is wrong with a presentation, rule by rule: "slide 2: no title"."""
    deck = pptx.Presentation(BytesIO(package))
    slides = list(deck.slides)
    return [
        *_titles([_title(slide) for slide in slides]),
        *(f"slide {n}: {said}" for n, slide in enumerate(slides, 1) for said in _shapes(slide)),
        *(f"master: {said}" for said in _undescribed(deck.slide_master)),
        *(f"{look.name}: {said}" for look in deck.slide_layouts for said in _undescribed(look)),
    ]


def _titles(titles: Sequence[str]) -> Iterator[str]:
    for number, title in enumerate(titles, 1):
        if not title:
            yield f"slide {number}: no title"
        elif title in titles[: number - 1]:
            yield f"slide {number}: the title of slide {titles.index(title) + 1}"


def _title(slide: Any) -> str:
    shape = slide.shapes.title
    return "" if shape is None else str(shape.text_frame.text).strip()


def _shapes(slide: Any) -> Iterator[str]:
    yield from _order(slide)
    yield from _undescribed(slide)


def _order(slide: Any) -> Iterator[str]:
    """Yield what is read before something that stands above it, or to the left of it.

    The title comes first, also on the cover, where the kind of document stands above it.
    """
    shapes = list(slide.shapes)
    for before, after in pairwise(shapes):
        on_cover = (before.name, after.name) == ("Rubrik", "Dokumentslag")
        if (after.top, after.left) < (before.top, before.left) and not on_cover:
            yield f"{before.name} is read before {after.name}"


def _undescribed(place: Any) -> Iterator[str]:
    for shape in place.shapes:
        if _needs_words(shape) and not _described(shape):
            yield f"no description of {shape.name}"


def _needs_words(shape: Any) -> bool:
    return bool(shape.has_chart or shape.has_table or isinstance(shape, Picture))


def _described(shape: Any) -> bool:
    return bool((shape._element._nvXxPr.cNvPr.get("descr") or "").strip())
