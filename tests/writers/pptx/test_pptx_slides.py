"""What stands on the slides, and in which placeholders."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from nodes import bullets, heading, paragraph, row, text
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx_reading import COVER, A, P, body, document, notes, opened, parts, table, title, titles

from rapportgen.document.blocks import (
    Box,
    Contents,
    Document,
    Entry,
    Fact,
    Facts,
    List,
    Paragraph,
    Table,
)
from rapportgen.document.inlines import Emphasis, Footnote, LineBreak, Link, Strong, Text
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import write

QUOTE = Box("citat", (paragraph("”Tryggt.”"), paragraph("– Deltagare")))


def whole(*, draft: bool = False) -> Document:
    return document(
        COVER,
        Contents("Agenda", (Entry(1, None, "Bakgrund", "a"), Entry(2, None, "Sjuktal", "b"))),
        heading(1, "Bakgrund"),
        bullets("Ett", "Två"),
        heading(1, "Resultat"),
        table(row("Avslut", "225"), row("Summa", "225", kind="sum")),
        heading(1, "Röster"),
        QUOTE,
        heading(1, "Frågor"),
        Facts((Fact("E-post", text("info@exempel.se")),)),
        draft=draft,
    )


def test_every_heading_of_the_first_level_begins_a_slide() -> None:
    deck = opened(*whole().blocks)

    assert titles(deck) == [
        "Långa sjukfall",
        "Agenda",
        "Bakgrund",
        "Resultat: Avslut",
        "Röster",
        "Frågor",
    ]
    assert [slide.slide_layout.name for slide in deck.slides] == [
        "Titelbild",
        "Rubrik och text",
        "Rubrik och text",
        "Rubrik och tabell",
        "Citat",
        "Avslutning",
    ]


def test_the_agenda_has_the_headings_of_the_first_level() -> None:
    agenda = opened(*whole().blocks).slides[1]

    assert body(agenda) == ["Bakgrund"]


def test_the_first_slide_has_kind_title_and_particulars() -> None:
    cover = opened(COVER).slides[0]

    assert [shape.name for shape in cover.shapes] == [
        "Rubrik",
        "Dokumentslag",
        "Uppgifter",
        "Sidfot",
        "Bildnummer",
    ]
    assert cover.shapes[1].text_frame.text == "Presentation"
    assert body(cover) == ["Projektperiod: 2020 – 2022"]


def test_the_last_section_closes_when_it_is_a_few_lines() -> None:
    deck = opened(*whole().blocks)

    assert body(deck.slides[-1]) == ["E-post: info@exempel.se"]


def test_every_shape_is_a_placeholder_of_its_layout_and_none_is_left_empty() -> None:
    for slide in opened(*whole(draft=True).blocks, draft=True).slides:
        known = {ph.placeholder_format.idx for ph in slide.slide_layout.placeholders}
        assert all(shape.is_placeholder for shape in slide.shapes)
        assert {shape.placeholder_format.idx for shape in slide.shapes} <= known
        assert [s.name for s in slide.shapes if s.has_text_frame and not s.text_frame.text] == []


def test_the_title_is_the_first_that_is_read_on_every_slide() -> None:
    for slide in opened(*whole(draft=True).blocks, draft=True).slides:
        assert slide.shapes[0].shape_id == slide.shapes.title.shape_id


def test_a_title_is_in_a_title_placeholder() -> None:
    kinds = {slide.shapes.title.placeholder_format.type for slide in opened(*whole().blocks).slides}

    assert kinds == {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE}


def test_every_slide_tells_whose_it_is_and_its_number() -> None:
    tema = Tema.model_validate({"sidhuvud": "RAR i Sörmland"})
    slides = parts(write(whole(), tema), "ppt/slides/slide")

    feet = [shape_text(slide, "Sidfot") for slide in slides.values()]
    numbers = [shape_text(slide, "Bildnummer") for slide in slides.values()]
    assert feet == ["RAR i Sörmland · Långa sjukfall"] * 6
    assert numbers == ["1", "2", "3", "4", "5", "6"]


def test_a_foot_has_one_line_and_ends_at_a_word() -> None:
    tema = Tema.model_validate({"sidhuvud": "RAR i Sörmland"})
    kept = "Samlat stöd till unga vuxna som varit borta länge från arbete, studier, vård och"
    slides = parts(
        write(replace(whole(), title=f"{kept} gemenskap i länet"), tema), "ppt/slides/slide"
    )

    assert {shape_text(slide, "Sidfot") for slide in slides.values()} == {
        f"RAR i Sörmland · {kept}…"
    }


def shape_text(slide: ET.Element, name: str) -> str:
    names = {sp: properties.get("name") for sp in slide.iter(f"{P}sp") for properties in sp[0][:1]}
    [shape] = [shape for shape, found in names.items() if found == name]
    return "".join(found.text or "" for found in shape.iter(f"{A}t"))


def test_a_draft_says_so_on_every_slide_and_nothing_else_does() -> None:
    draft = opened(*whole().blocks, draft=True)
    final = opened(*whole().blocks)

    assert [slide.shapes[1].text_frame.text for slide in draft.slides] == ["UTKAST"] * 6
    assert all(shape.name != "Utkast" for slide in final.slides for shape in slide.shapes)


def test_all_text_is_swedish() -> None:
    long = Table("T", table().columns, (row("a " * 3000, "1"),))
    package = write(document(*whole(draft=True).blocks, heading(1, "T"), long, draft=True), Tema())

    tags = {f"{A}rPr", f"{A}endParaRPr"}
    found = [
        (name, element.get("lang"))
        for folder in ("ppt/slides/", "ppt/slideLayouts/", "ppt/slideMasters/", "ppt/notes")
        for name, part in parts(package, folder).items()
        for element in part.iter()
        if element.tag in tags
    ]
    assert len(found) > 50
    assert {language for _, language in found} == {"sv-SE"}
    assert any("notesSlide" in name for name, _ in found)


def test_strong_emphasised_and_linked_text_is_that() -> None:
    content = (
        Strong((Text("fet"),)),
        Emphasis((Text("kursiv"),)),
        LineBreak(),
        Link((Text("webb"),), "https://exempel.se/å b"),
        Link((Text("fil"),), "file:///etc/passwd"),
        Footnote((Text("not"),)),
    )
    [slide] = opened(heading(1, "Text"), bullets("x"), Paragraph(content)).slides
    runs = [run for p in slide.placeholders[1].text_frame.paragraphs[1:] for run in p.runs]

    assert [(run.text, run.font.bold, run.font.italic) for run in runs] == [
        ("fet", True, None),
        ("kursiv", None, True),
        ("webb", None, None),
        ("fil", None, None),
        (" (", None, None),
        ("not", None, None),
        (")", None, None),
    ]
    assert [run.hyperlink.address for run in runs] == [
        *[None] * 2,
        "https://exempel.se/å%20b",
        *[None] * 4,
    ]


def test_lists_have_bullets_numbers_and_levels() -> None:
    nested = List(((paragraph("Yttre"), bullets("Inre")),))
    numbered = List(((paragraph("Första"),), (paragraph("Andra"),)), ordered=True)
    [slide] = opened(heading(1, "Listor"), nested, numbered).slides
    paragraphs = slide.placeholders[1].text_frame.paragraphs

    assert [(p.text, p.level) for p in paragraphs] == [
        ("Yttre", 0),
        ("Inre", 1),
        ("Första", 0),
        ("Andra", 0),
    ]
    starts = [p._p.find(f".//{A}buAutoNum") for p in paragraphs]
    assert [start is not None and start.get("startAt") for start in starts] == [
        False,
        False,
        "1",
        "2",
    ]


def test_titles_that_are_alike_say_which_they_are() -> None:
    deck = opened(heading(1, "Metod"), QUOTE, heading(1, "Metod"), QUOTE, heading(1, "A"), QUOTE)

    assert titles(deck) == ["Metod (1 av 2)", "Metod (2 av 2)", "A"]


def test_hard_characters_are_harmless() -> None:
    hard = 'Å & Ä <"Ö">\x00\ud800'
    [slide, _] = opened(heading(1, hard), paragraph(hard), QUOTE).slides

    assert title(slide).startswith('Å & Ä <"Ö">')
    assert body(slide) == ['Å & Ä <"Ö">']


def test_what_is_cut_is_told_in_full_in_the_notes() -> None:
    name = "En rubrik som aldrig tar slut " * 12
    [slide, _] = opened(heading(1, name), paragraph("Text."), QUOTE).slides

    assert title(slide).endswith("… (1 av 2)")
    assert notes(slide) == name.strip()


def test_an_empty_document_is_written() -> None:
    assert titles(opened()) == []
