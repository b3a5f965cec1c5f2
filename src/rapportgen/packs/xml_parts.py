"""XML parts of Office files, read element by element without keeping them."""

from collections.abc import Callable
from xml.parsers.expat import ExpatError, ParserCreate

Attributes = dict[str, str]

_DEEPEST = 200  # elements within elements: what the libraries that read them next stop at


def elements(content: bytes, seen: Callable[[str, Attributes], None]) -> bool:
    """Show every element and its attributes; return whether the part is whole and sound.

    A name is its namespace, a space and itself. What `seen` raises a ValueError for is not sound,
    nor a part with a document type of its own, which Office files never have.
    """
    depth = 0

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise ValueError(name)
        seen(name, attributes)

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(content, True)
    except (ExpatError, ValueError):
        return False
    return True


def _refuse(name: str, *_: object) -> None:
    raise ValueError(name)
