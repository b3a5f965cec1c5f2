import pytest
from tree import tree

from rapportgen.markdown.blocks import to_blocks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        (" \n\n ", []),
        ("Ett stycke.", ["stycke Ett stycke."]),
        ("Ett stycke\növer två rader.", ["stycke Ett stycke över två rader."]),
        ("Ett.\n\nTvå.", ["stycke Ett.", "stycke Två."]),
        ("    Indraget.", ["stycke Indraget."]),
        ("# Ett\n\nText.", ["# Ett", "stycke Text."]),
        ("## Två ##\nText.", ["## Två", "stycke Text."]),
        ("###### Sex", ["###### Sex"]),
        ("Ett\n===\n\nTvå\n---", ["# Ett", "## Två"]),
        ("#", ["stycke #"]),
        ("#tagg", ["stycke #tagg"]),
        ("Text med\n#tagg i.", ["stycke Text med #tagg i."]),
        ("# Kurs i C#", ["# Kurs i C#"]),
        ("> Ett citat\n> på två rader.", ["ruta citat", "  stycke Ett citat på två rader."]),
        ("> # Rubrik\n>\n> - a", ["ruta citat", "  stycke {fet Rubrik}", "  - a"]),
        ("```\nrad ett\n```", ["stycke rad ett"]),
        ("[nyckel]: http://exempel.se", ["stycke [nyckel]: http://exempel.se"]),
    ],
)
def test_each_kind_of_text_becomes_its_blocks(text: str, blocks: list[str]) -> None:
    assert tree(to_blocks(text).blocks) == blocks


@pytest.mark.parametrize(
    "text",
    [
        "<b>fet</b> <!-- dold --> <script>alert(1)</script>",
        "&amp; &lt; &#65; &nbsp;",
        "<div>ett</div>",
        "<post@exempel.se>",
        "{{ 7*7 }} {% raw %} {# dold #}",
    ],
)
def test_what_would_be_markup_elsewhere_is_text(text: str) -> None:
    assert tree(to_blocks(text).blocks) == [f"stycke {text}"]


def test_html_over_several_lines_is_text() -> None:
    text = "<div>\nett\n</div>\n\n<p>två</p>"
    assert tree(to_blocks(text).blocks) == ["stycke <div> ett </div>", "stycke <p>två</p>"]


@pytest.mark.parametrize(
    ("text", "dropped"),
    [
        ("Före\n\n***\n\nefter", ("en vågrät linje, som inte visas i dokumentet",)),
        ("![Karta över Vara](karta.png)", ("en bild, som inte visas i dokumentet",)),
        (
            "[a](javascript:alert)",
            (
                (
                    "en länk som inte leder till en webbplats, en e-postadress eller ett "
                    "telefonnummer. Länkens text visas, men inte dess adress"
                ),
            ),
        ),
        (
            '[a](https://exempel.se "Tips")',
            ("en länk med en text som bara syns när man pekar på den. Den texten visas inte",),
        ),
        ("**Vanlig** text med [länk](https://exempel.se)", ()),
    ],
)
def test_what_a_document_cannot_show_is_reported(text: str, dropped: tuple[str, ...]) -> None:
    assert to_blocks(text).dropped == dropped


def test_a_picture_leaves_the_text_that_stands_for_it() -> None:
    found = to_blocks("Se ![Karta över Vara](karta.png) här.")
    assert tree(found.blocks) == ["stycke Se Karta över Vara här."]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 5000,
        "[" * 2500 + "]" * 2500,
        "![" * 5000,
        "[a](" * 5000,
        "[a](" + "(" * 5000,
        "*a **b " * 2000,
        "`a" * 5000,
        ">" * 5000 + "a",
        "|" * 5000 + "\n|--|",
        "".join("  " * depth + "- a\n" for depth in range(500)),
    ],
)
def test_hostile_texts_come_to_an_end_and_keep_their_letters(text: str) -> None:
    found = "".join(tree(to_blocks(text).blocks))
    assert found.count("a") >= text.count("a")


def test_lists_on_one_line_in_too_many_levels_are_shown_as_written_and_reported() -> None:
    text = "- " * 3000 + "sist"
    found = to_blocks(text)
    assert tree(found.blocks) == [f"stycke {text}"]
    assert found.dropped == ("listor i alltför många nivåer, som inte visas som listor",)


def test_a_text_that_could_not_be_read_leaves_no_trace_in_the_next_one() -> None:
    to_blocks("- " * 3000 + "sist")
    assert tree(to_blocks("*Nästa*\n\n- a").blocks) == ["stycke {kursiv Nästa}", "- a"]
