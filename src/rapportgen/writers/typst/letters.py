"""The letters that Typst has in no font: neither in those of a page nor in those it brings."""

import re
from functools import lru_cache
from html import escape

import typst

from rapportgen.paper.fonts import needed
from rapportgen.writers.typst.code import call, literal
from rapportgen.writers.typst.compiling import WITHOUT_FILES, compiler_of

_NAMED = re.compile(r'(?:text|codepoint) `"(.+?)"`')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def lacks(font: str, stretches: frozenset[str]) -> frozenset[str]:
    """Return the letters that Typst refuses to set in a font: it is asked to set them all."""
    return frozenset().union(*(_refused(font, stretch) for stretch in stretches))


@lru_cache(maxsize=256)
def _refused(font: str, stretch: str) -> frozenset[str]:
    try:
        compiler_of(font).compile(
            _tried(font, stretch).encode(), format="pdf", pdf_standards=WITHOUT_FILES
        )
    except typst.TypstError as error:
        # Of scripts whose letters melt into one another it names none.
        named = _NAMED.findall(error.diagnostic) or [stretch]
        return frozenset("".join(_ESCAPED.sub(_letter, text) for text in named))
    return frozenset()


def _tried(font: str, stretch: str) -> str:
    """Return the code of a page with a stretch of text in each face, and in a drawing."""
    titled = call("document", title="Tecken", date=call("datetime", year=1980, month=1, day=1))
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        f'<text font-family="{", ".join(needed(font))}">{escape(stretch)}</text></svg>'
    )
    said = literal(stretch)
    # Other faces of a font may lack what the first one has, and borrow it of another font.
    words = f"{said} + emph({said}) + strong({said} + emph({said}))"
    return (
        f"#set {titled}\n#set {call('text', font=needed(font))}\n"
        f"#{call('image', drawing.encode(), alt='Tecken')}\n#par({words})"
    )


def _letter(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))
