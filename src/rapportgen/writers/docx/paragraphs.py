"""A paragraph with its style."""

_LEADS = "<w:keepNext/>"


def paragraph(
    style: str, runs: str, *, keep: bool = False, leads: bool = False, numbering: str = ""
) -> str:
    """Return a paragraph in the style.

    `keep` holds it whole on the same page as the next one, and `leads` its last lines.
    """
    kept = "<w:keepNext/><w:keepLines/>" if keep else _LEADS if leads else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{numbering}</w:pPr>{runs}</w:p>\n'


def numbered(list_id: int, level: int) -> str:
    """Return the property that makes a paragraph an item of a list; levels count from 0."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


UNNUMBERED = numbered(0, 0)
