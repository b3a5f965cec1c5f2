import pytest

from rapportgen.document.blocks import Paragraph
from rapportgen.document.inlines import Emphasis, Inlines, LineBreak, Link, Strong, Text
from rapportgen.markdown.blocks import to_blocks


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("**a** b", (Strong((Text("a"),)), Text(" b"))),
        ("__a__", (Strong((Text("a"),)),)),
        ("*a* _b_", (Emphasis((Text("a"),)), Text(" "), Emphasis((Text("b"),)))),
        ("***a***", (Strong((Emphasis((Text("a"),)),)),)),
        ("a_b_c 2*3*4", (Text("a_b_c 2"), Emphasis((Text("3"),)), Text("4"))),
        ("a  \nb", (Text("a"), LineBreak(), Text("b"))),
        ("\\*a\\*", (Text("*a*"),)),
        ("`*a* &amp; <b>`", (Text("*a* &amp; <b>"),)),
        ("<https://exempel.se>", (Link((Text("https://exempel.se"),), "https://exempel.se"),)),
    ],
)
def test_text_within_a_line_becomes_inlines(text: str, content: Inlines) -> None:
    assert to_blocks(text).blocks == (Paragraph(content),)


@pytest.mark.parametrize(
    "address",
    [
        "https://exempel.se/sida?a=1&b=2#c",
        "http://exempel.se/(x)",
        "HTTPS://EXEMPEL.SE",
        "mailto:post@exempel.se",
        "tel:+46701234567",
    ],
)
def test_a_link_leads_to_the_web_mail_or_telephone(address: str) -> None:
    link = Link((Text("här"),), address)
    assert to_blocks(f"[här]({address})").blocks == (Paragraph((link,)),)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        (r"https://exempel.se/a\_b_c", "https://exempel.se/a_b_c"),
        (r"https://exempel.se/a\\b", r"https://exempel.se/a\b"),
        ("https://exempel.se/a`b`c", "https://exempel.se/abc"),
    ],
)
def test_an_address_is_read_as_markdown_has_it(written: str, address: str) -> None:
    link = Link((Text("här"),), address)
    assert to_blocks(f"[här]({written})").blocks == (Paragraph((link,)),)


def test_the_words_of_a_picture_are_read_as_markdown_has_them() -> None:
    assert to_blocks(r"![stor\_bild](b.png)").blocks == (Paragraph((Text("stor_bild"),)),)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert",
        "data:text/html,x",
        "file:///etc/passwd",
        "//exempel.se",
        "bilaga.docx",
        "#mal",
        "",
        "jav\u00adascript:x",
        "https:",
    ],
)
def test_any_other_link_keeps_its_text_and_loses_its_address(address: str) -> None:
    assert to_blocks(f"[här]({address})").blocks == (Paragraph((Text("här"),)),)


def test_a_link_holds_inlines() -> None:
    link = Link((Strong((Text("här"),)),), "https://exempel.se")
    assert to_blocks("[**här**](https://exempel.se)").blocks == (Paragraph((link,)),)


@pytest.mark.parametrize("text", ["[a][b]", "[a]", "[a](b c)", "![a][b]", "[a] (b)"])
def test_brackets_that_are_no_link_are_text(text: str) -> None:
    assert to_blocks(text).blocks == (Paragraph((Text(text),)),)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1 440 000 kr", "1␣440␣000␣kr"),
        ("80 % av 48", "80␣% av 48"),
        ("155 tkr, 1,5 mkr, 5 procent", "155␣tkr, 1,5␣mkr, 5␣procent"),
        ("3 kronor men 3 kronorna", "3␣kronor men 3 kronorna"),
        ("den 2 januari 2010 och 25 personer", "den 2 januari 2010 och 25 personer"),
        ("12 3456 och 12 34", "12 3456 och 12 34"),
    ],
)
def test_figures_keep_together(text: str, shown: str) -> None:
    shown = shown.replace("␣", "\N{NO-BREAK SPACE}")
    assert to_blocks(text).blocks == (Paragraph((Text(shown),)),)
