"""Text within a paragraph of a slide, as runs in Swedish."""

from dataclasses import dataclass, replace
from typing import assert_never

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.package import Part

from rapportgen.document.inlines import (
    Emphasis,
    Footnote,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
)
from rapportgen.office.links import followable
from rapportgen.office.text import lines

BREAK = '<a:br><a:rPr lang="sv-SE"/></a:br>'


@dataclass(frozen=True, slots=True)
class Look:
    """How runs are set; `size` in points where it is not that of the placeholder."""

    size: float | None = None
    strong: bool = False
    emphasis: bool = False
    link: str | None = None

    def properties(self, tag: str = "rPr") -> str:
        """Return the look as the properties of a run."""
        size = f' sz="{round(self.size * 100)}"' if self.size else ""
        bold = ' b="1"' if self.strong else ""
        italic = ' i="1"' if self.emphasis else ""
        inside = f'<a:hlinkClick r:id="{self.link}"/>' if self.link else ""
        return f'<a:{tag} lang="sv-SE"{size}{bold}{italic}>{inside}</a:{tag}>'


PLAIN = Look()


def runs(content: Inlines, part: Part, look: Look = PLAIN) -> str:
    """Return the runs of the content, with its links kept by the part."""
    return "".join(_one(inline, part, look) for inline in content)


def run(text: str, look: Look = PLAIN) -> str:
    """Return the text as runs, with its line ends between them."""
    pieces = (f"<a:r>{look.properties()}<a:t>{line}</a:t></a:r>" for line in lines(text))
    return BREAK.join(pieces)


def _one(inline: Inline, part: Part, look: Look) -> str:
    match inline:
        case Text(text):
            return run(text, look)
        case Strong(content):
            return runs(content, part, replace(look, strong=True))
        case Emphasis(content):
            return runs(content, part, replace(look, emphasis=True))
        case Link(content, href):
            return runs(content, part, replace(look, link=look.link or _link(href, part)))
        case LineBreak():
            return BREAK
        case Footnote(content):
            return runs((Text(" ("), *content, Text(")")), part, look)
        case _:
            assert_never(inline)


def _link(href: str, part: Part) -> str | None:
    target = followable(href)
    if target is None:
        return None
    return part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
