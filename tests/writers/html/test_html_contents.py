"""A table of contents is navigation, with the headings as links in nested lists."""

from html_nodes import line

from rapportgen.document.blocks import Contents, Entry, Heading
from rapportgen.writers.html.blocks import blocks

ENTRIES = (
    Entry(1, "1", "Mål & medel", "avsnitt-1"),
    Entry(2, "1.1", "Delmål", "avsnitt-2"),
    Entry(2, "1.2", "Medel", "avsnitt-3"),
    Entry(1, None, "Budget", "avsnitt-4"),
)


def post(anchor: str, *text: str) -> str:
    page = f'<span class="sida" data-till="#{anchor}"></span>'
    words = "\N{NO-BREAK SPACE}".join(text)
    return f'<span class="post"><a href="#{anchor}">{words}</a>{page}</span>'


def test_deeper_headings_are_a_list_inside_the_heading_above() -> None:
    assert blocks([Contents("Innehåll", ENTRIES)]).splitlines() == [
        '<nav class="innehall" aria-label="Innehåll">',
        '<p class="innehallsrubrik">Innehåll</p>',
        "<ol>",
        f"<li>{post('avsnitt-1', '1', ' Mål &amp; medel')}",
        "<ol>",
        f"<li>{post('avsnitt-2', '1.1', ' Delmål')}</li>",
        f"<li>{post('avsnitt-3', '1.2', ' Medel')}</li>",
        "</ol>",
        "</li>",
        f"<li>{post('avsnitt-4', 'Budget')}</li>",
        "</ol>",
        "</nav>",
    ]


def test_contents_without_headings_have_no_list() -> None:
    assert blocks([Contents("Innehåll")]).splitlines() == [
        '<nav class="innehall" aria-label="Innehåll">',
        '<p class="innehallsrubrik">Innehåll</p>',
        "</nav>",
    ]


def test_a_heading_has_the_name_that_links_lead_to() -> None:
    assert blocks([Heading(1, line("Mål"), anchor="avsnitt-1")]) == '<h2 id="avsnitt-1">Mål</h2>'
