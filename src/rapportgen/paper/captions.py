"""How tables and charts are named, and found from elsewhere in the same document."""

from rapportgen.document.blocks import Chart, Table


def table_title(node: Table) -> str:
    """Return the table's caption, with its number first in a paper."""
    return _numbered("Tabell", node.number, node.caption)


def chart_title(node: Chart) -> str:
    """Return the chart's title, with its number first in a paper."""
    return _numbered("Diagram", node.number, node.title)


def table_address(number: int) -> str:
    """Return the name of a numbered table as the target of links."""
    return f"tabell-{number}"


def chart_address(number: int) -> str:
    """Return the name of a numbered chart as the target of links."""
    return f"diagram-{number}"


def _numbered(kind: str, number: int | None, title: str) -> str:
    if number is None:
        return title
    return f"{kind} {number}. {title}" if title else f"{kind} {number}"
