"""Links and pictures in Markdown, found in one pass: brackets that close nothing cost no time."""

from re import Match
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor

_ADDRESS = (
    r"\(\s*(?P<address>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\s*(?P<title>[\"'][^()]*[\"'])?\s*\)"
)
LINK = rf"(?<!!)\[(?P<text>[^\[\]]*)\]{_ADDRESS}"
PICTURE = rf"!\[(?P<text>[^\[\]]*)\]{_ADDRESS}"


class Links(InlineProcessor):
    """Link elements; a title, which shows only on pointing, is kept for whoever wants to know.

    In an address stand marks for what was found before it, such as what follows on a backslash.
    """

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - named by python-markdown
        """Return the element of a link, and where in the text it began and ended."""
        element = Element("a", href=self.unescape(m["address"]), title=m["title"] or "")
        element.text = m["text"]
        return element, m.start(), m.end()


class Pictures(InlineProcessor):
    """Picture elements with the text that stands for the picture."""

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002, N802 - named by python-markdown
        """Return the element of a picture, and where in the text it began and ended."""
        return Element("img", alt=self.unescape(m["text"])), m.start(), m.end()
