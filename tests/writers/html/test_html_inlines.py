"""Lines of text become HTML that shows them and nothing else."""

import pytest
from html_nodes import line

from rapportgen.document.inlines import Emphasis, LineBreak, Link, Strong, Text
from rapportgen.writers.html.inlines import inlines


def test_text_is_escaped() -> None:
    assert (
        inlines(line("<b> & \"citat\" 'så'")) == "&lt;b&gt; &amp; &quot;citat&quot; &#x27;så&#x27;"
    )


def test_hard_spaces_are_kept_as_they_are() -> None:
    assert inlines(line("1\u00a0450\u00a0000\u00a0kr")) == "1\u00a0450\u00a0000\u00a0kr"


def test_importance_and_stress_may_be_nested() -> None:
    content = (Strong((Text("stark "), Emphasis(line("betoning")))), Text("!"))
    assert inlines(content) == "<strong>stark <em>betoning</em></strong>!"


def test_a_line_break_is_a_br() -> None:
    assert inlines((Text("a"), LineBreak(), Text("b"))) == "a<br>b"


@pytest.mark.parametrize(
    "href", ["https://exempel.se/?a=1", "HTTP://exempel.se", "mailto:a@exempel.se", "tel:+46123"]
)
def test_a_link_to_web_mail_or_telephone_is_a_link(href: str) -> None:
    assert inlines((Link(line("här"), href),)) == f'<a href="{href}">här</a>'


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,hej",
        "file:///etc/passwd",
        "//exempel.se",
        "sida.html",
        "https",
        "",
    ],
)
def test_a_link_to_anything_else_is_only_its_text(href: str) -> None:
    assert inlines((Link(line("här"), href),)) == "här"


def test_the_address_of_a_link_cannot_end_its_attribute() -> None:
    link = Link(line("x"), 'https://a.se/"><script>')
    assert inlines((link,)) == '<a href="https://a.se/&quot;&gt;&lt;script&gt;">x</a>'


def test_an_address_is_marked_so_that_no_hyphen_becomes_part_of_it_but_not_inside_a_link() -> None:
    words = "Skriv till rehab.samordning@exempel.se eller se www.exempel.se/rehab."
    link = Link((Text("www.exempel.se"),), "https://www.exempel.se")

    assert inlines((Text(words),)) == (
        'Skriv till <span class="adress">rehab.samordning@exempel.se</span> eller se '
        '<span class="adress">www.exempel.se/rehab.</span>'
    )
    assert inlines((link,)) == '<a href="https://www.exempel.se">www.exempel.se</a>'
