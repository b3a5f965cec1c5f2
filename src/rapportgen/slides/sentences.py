"""Long paragraphs divided between sentences, and sentences between words, to fit on slides."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from rapportgen.document.inlines import Inline, Inlines, LineBreak, Text
from rapportgen.slides.lines import Line

_SENTENCE_END = re.compile(r"(?<=[.!?])[ \n]+(?=[A-ZÅÄÖ”\"–])")
_WORD_END = re.compile(r"[ \n]+")

Holds = Callable[[tuple[Line, ...], float], bool]


def shortened(line: Line, holds: Holds, size: float) -> Iterator[Line]:
    """Yield a paragraph as one, or as its sentences when two such would not fit on a slide."""
    if holds((line, line), size):
        yield line
        return
    for sentence in _divided(line, _SENTENCE_END):
        yield from [sentence] if holds((sentence,), size) else _divided(sentence, _WORD_END)


def _divided(line: Line, between: re.Pattern[str]) -> Iterator[Line]:
    """Yield the parts of a paragraph, each of which joins the one before it."""
    parts = list(_parts(line.content, between))
    for number, part in enumerate(parts):
        kept = line.kept and number == len(parts) - 1
        if number == 0:
            yield replace(line, content=part, kept=kept)
        else:
            role = "continued" if line.role in {"bullet", "number"} else line.role
            yield replace(line, role=role, content=part, joins=True, kept=kept)


def _parts(content: Inlines, between: re.Pattern[str]) -> Iterator[Inlines]:
    part: list[Inline] = []
    for inline, ends in _pieces(content, between):
        part.append(inline)
        if ends:
            yield tuple(part)
            part = []
    if part:
        yield tuple(part)


def _pieces(content: Inlines, between: re.Pattern[str]) -> Iterator[tuple[Inline, bool]]:
    """Yield inlines cut at the ends of sentences or words, and whether they end there."""
    for inline in content:
        match inline:
            case LineBreak():
                yield inline, False
                continue
            case Text(text):
                cut: list[Inline] = [Text(piece) for piece in between.split(text)]
            case _:
                cut = [replace(inline, content=part) for part in _parts(inline.content, between)]
        yield from ((piece, number < len(cut)) for number, piece in enumerate(cut, 1))
