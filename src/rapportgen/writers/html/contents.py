"""A table of contents as nested lists of links; on paper the PDF adds the pages."""

from collections.abc import Sequence

from rapportgen.document.blocks import Contents, Entry
from rapportgen.writers.html import escape
from rapportgen.writers.html.landmarks import landmark


def contents(node: Contents) -> str:
    """Return the table of contents as navigation under its title."""
    title = escape.text(node.title)
    name = escape.text(landmark(node.title))
    return "\n".join(
        (
            f'<nav class="innehall" aria-label="{name}">',
            f'<p class="innehallsrubrik">{title}</p>',
            *_lists(node.entries),
            "</nav>",
        )
    )


def _lists(entries: Sequence[Entry]) -> tuple[str, ...]:
    if not entries:
        return ()
    return ("<ol>", *map(_item, _families(entries)), "</ol>")


def _families(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Return each entry that is level with the first, with the deeper ones that follow it."""
    families: list[list[Entry]] = []
    for entry in entries:
        if not families or entry.level <= families[0][0].level:
            families.append([])
        families[-1].append(entry)
    return families


def _item(family: Sequence[Entry]) -> str:
    first, *below = family
    return "\n".join((f"<li>{_entry(first)}", *_lists(below), "</li>")) if below else _leaf(first)


def _leaf(entry: Entry) -> str:
    return f"<li>{_entry(entry)}</li>"


def _entry(entry: Entry) -> str:
    # The page stands outside the link, since PDF/UA allows nothing but text within one.
    number = f"{escape.text(entry.number)}\N{NO-BREAK SPACE} " if entry.number else ""
    target = f"#{escape.text(entry.anchor)}"
    link = f'<a href="{target}">{number}{escape.text(entry.text)}</a>'
    return f'<span class="post">{link}<span class="sida" data-till="{target}"></span></span>'
