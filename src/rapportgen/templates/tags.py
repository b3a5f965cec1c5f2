"""Tags of a template that are opened and never closed: Jinja tells only where it gave up."""

import re
from dataclasses import dataclass, field

_RAW = re.compile(r"(\{%[-+]?\s*raw\s*[-+]?%\}).*?(?=\{%[-+]?\s*endraw)", re.DOTALL)
_OPENING = re.compile(r"\{\{|\{%[-+]?|\{#")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_WORD = re.compile(r"\s*(\w+)")
_BLOCKS = {"if", "for", "macro", "call", "block", "filter", "raw", "with", "autoescape"}


@dataclass(frozen=True, slots=True)
class Unclosed:
    """An opening tag, the line it stands on, and what would close it."""

    tag: str
    line: int
    closing: str


def unclosed(body: str) -> Unclosed | None:
    """Return the first tag of a template that nothing closes, or None when none is found."""
    body = _RAW.sub(lambda raw: raw[1] + "\n" * raw[0].count("\n"), body)
    tags = _Tags(body)
    position = 0
    while (opening := _OPENING.search(body, position)) is not None:
        sign = opening[0][:2]
        end = body.find(_CLOSING[sign], opening.end())
        if end < 0 or (sign != "{#" and _OPENING.search(body, opening.end(), end)):
            return Unclosed(sign, tags.line(opening.start()), _CLOSING[sign])
        if sign == "{%" and (found := tags.read(opening, end)) is not None:
            return found
        position = end + 2
    return tags.open[-1] if tags.open else None


@dataclass
class _Tags:
    """The block tags that are open at a place in a template, outermost first."""

    body: str
    open: list[Unclosed] = field(default_factory=list)

    def line(self, position: int) -> int:
        return self.body.count("\n", 0, position) + 1

    def read(self, opening: re.Match[str], end: int) -> Unclosed | None:
        """Open or close what a tag opens or closes; return what it leaves open inside."""
        content = self.body[opening.end() : end]
        word = found[1] if (found := _WORD.match(content)) else ""
        if word in _BLOCKS or (word == "set" and "=" not in content):
            closing = f"{{% end{word} %}}"
            self.open.append(Unclosed(f"{{% {word} %}}", self.line(opening.start()), closing))
        elif word.startswith("end"):
            return self._close(f"{{% {word} %}}")
        return None

    def _close(self, closing: str) -> Unclosed | None:
        """Close the innermost tag; a tag that closes nothing is left for Jinja to tell."""
        if not any(tag.closing == closing for tag in self.open):
            return None
        innermost = self.open.pop()
        return None if innermost.closing == closing else innermost
