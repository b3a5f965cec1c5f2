from docx_reading import W, is_kept, opened, paragraph, part, styled, text

from rapportgen.document.blocks import Box, Fact, Facts, Heading

COVER = Box(
    "omslag",
    (
        paragraph("Projektplan"),
        Heading(0, text("Infosamverkan")),
        Facts((Fact("Diarienummer", text("RAR 2018/45")), Fact("Period", text("2009–2010")))),
    ),
)
SIGNATURE = Box(
    "underskrift",
    (
        Heading(1, text("Underskrifter")),
        paragraph("Vi står bakom planen."),
        Facts((Fact("Ort", ()), Fact("Datum", ()), Fact("Underskrift", ()))),
    ),
)


def test_headings_have_words_own_styles_at_their_levels() -> None:
    document = opened(*(Heading(level, text(f"Nivå {level}")) for level in (1, 2, 3, 4)))

    found = [(p.style.name, p.text) for p in document.paragraphs if p.style]
    assert found == [
        ("Heading 1", "Nivå 1"),
        ("Heading 2", "Nivå 2"),
        ("Heading 3", "Nivå 3"),
        ("Heading 4", "Nivå 4"),
    ]


def test_the_cover_shows_what_stands_above_its_title_as_subtitle_and_ends_with_a_line() -> None:
    assert styled(part("word/document.xml", COVER)) == [
        ("Subtitle", "Projektplan"),
        ("Title", "Infosamverkan"),
        ("Uppgift", "Diarienummer\tRAR 2018/45"),
        ("Uppgift", "Period\t2009–2010"),
        ("Omslagslinje", ""),
    ]


def test_a_fact_without_value_is_a_line_to_write_on() -> None:
    body = part("word/document.xml", SIGNATURE)

    assert styled(body)[2:] == [
        ("Underskriftsrad", "Ort\t\t"),
        ("Underskriftsrad", "Datum\t\t"),
        ("Underskriftsrad", "Underskrift\t\t"),
    ]


def test_a_known_name_has_as_much_room_as_the_lines_to_sign_on() -> None:
    facts = Facts((Fact("Underskrift", ()), Fact("Namnförtydligande", text("Verksamhetschefen"))))
    body = part("word/document.xml", Box("underskrift", (paragraph("Firmatecknare"), facts)))

    assert styled(body) == [
        ("Undertecknare", "Firmatecknare"),
        ("Underskriftsrad", "Underskrift\t\t"),
        ("Underskriftsrad", "Namnförtydligande\tVerksamhetschefen"),
    ]


def test_a_value_of_spaces_is_a_line_to_write_on() -> None:
    body = part("word/document.xml", Facts((Fact("Datum", text("  ")),)))

    assert styled(body) == [("Underskriftsrad", "Datum\t\t")]


def test_the_signature_line_reaches_the_right_margin() -> None:
    styles = part("word/styles.xml")
    [style] = [s for s in styles if s.get(f"{W}styleId") == "Underskriftsrad"]

    last = style.findall(f"{W}pPr/{W}tabs/{W}tab")[-1]
    assert last.get(f"{W}leader") == "underscore"
    assert last.get(f"{W}pos") == str(11906 - 2 * 1417)


def test_the_signature_box_stays_on_one_page() -> None:
    body = part("word/document.xml", SIGNATURE)

    _, *rest = body.iter(f"{W}p")  # the heading's style keeps it with the next
    assert [is_kept(p) for p in rest] == [True, True, True, False]


def test_a_quotation_has_its_style() -> None:
    body = part("word/document.xml", Box("citat", (paragraph("Alla satt vid samma bord."),)))

    assert styled(body) == [("Quote", "Alla satt vid samma bord.")]


def test_numbered_headings_are_numbered_by_word() -> None:
    blocks = (Heading(1, text("Bakgrund"), "1"), Heading(2, text("Syfte"), "1.1"))

    assert styled(part("word/document.xml", *blocks)) == [
        ("Heading1", "Bakgrund"),
        ("Heading2", "Syfte"),
    ]
    assert heading_levels(*blocks) == {
        "Heading1": ("3", "0"),
        "Heading2": ("3", "1"),
        "Heading3": ("3", "2"),
        "Heading4": ("3", "3"),
        "Heading5": ("3", "4"),
        "Heading6": ("3", "5"),
    }
    levels = part("word/numbering.xml", *blocks).findall(f"{W}abstractNum[3]/{W}lvl")
    assert [ties.get(f"{W}val") for level in levels for ties in level.findall(f"{W}pStyle")] == [
        "Heading1",
        "Heading2",
        "Heading3",
        "Heading4",
        "Heading5",
        "Heading6",
    ]


def test_a_number_inside_a_box_numbers_the_headings() -> None:
    box = Box("underskrift", (Heading(1, text("Underskrifter"), "1"),))

    assert heading_levels(box)["Heading1"] == ("3", "0")


def test_plain_headings_have_no_numbering() -> None:
    blocks = (Heading(1, text("Bakgrund")),)

    assert heading_levels(*blocks) == {}
    assert not list(part("word/numbering.xml", *blocks).iter(f"{W}pStyle"))


def test_a_heading_without_number_among_numbered_ones_stays_without() -> None:
    body = part("word/document.xml", Heading(1, text("Bakgrund"), "1"), Heading(1, text("Bilagor")))

    numbers = [p.find(f"{W}pPr/{W}numPr/{W}numId") for p in body.iter(f"{W}p")]
    assert numbers[0] is None
    assert numbers[1] is not None
    assert numbers[1].get(f"{W}val") == "0"


def heading_levels(*blocks: Heading | Box) -> dict[str, tuple[str, str]]:
    """Return the numbering id and level of each heading style that is numbered."""
    return {
        style.get(f"{W}styleId", ""): (
            number[1].get(f"{W}val", ""),
            number[0].get(f"{W}val", ""),
        )
        for style in part("word/styles.xml", *blocks).iter(f"{W}style")
        for number in style.findall(f"{W}pPr/{W}numPr")
        if style.get(f"{W}styleId", "").startswith("Heading")
    }


def test_each_level_of_headings_has_a_style_with_its_own_place_in_the_outline() -> None:
    blocks = [Heading(level, text("Rubrik")) for level in range(1, 7)]
    used = [style for style, _ in styled(part("word/document.xml", *blocks))]
    styles = {style.get(f"{W}styleId"): style for style in part("word/styles.xml")}
    levels = [styles[name].find(f"{W}pPr/{W}outlineLvl") for name in used]

    assert [level is not None and level.get(f"{W}val") for level in levels] == list("012345")
