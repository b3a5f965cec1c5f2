"""The page, header and footer of a förbund's own Word file."""

import zipfile
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Cm, Twips
from docx_dressing import BLOCKS, dressed, heads
from docx_reading import W, document, paragraph, part_of, row, text
from logos import png
from reference_documents import FOOT, HEAD, reference_document, saved, with_setting

from rapportgen.document.blocks import Column, Table
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write


def test_the_page_is_theirs_and_tables_fill_it() -> None:
    package = dressed(*BLOCKS)
    [section] = docx.Document(BytesIO(package)).sections

    assert (section.left_margin, section.right_margin) == (Twips(2268), Twips(1134))
    [width] = part_of(package, "word/document.xml").iter(f"{W}tblW")
    assert width.get(f"{W}w") == "8504"


def test_a_wide_table_gets_their_page_on_its_side() -> None:
    years = tuple(Column(text(str(year)), "right") for year in range(2020, 2031))
    cells = row("Lokaler", *["25\u00a0925\u00a0760\u00a0kr"] * 11)
    wide = Table("Per år", (Column(text("Post"), weight=2), *years), (cells,))
    package = dressed(paragraph("Före."), wide)

    pages = [
        (page.get(f"{W}w"), page.get(f"{W}orient"))
        for page in part_of(package, "word/document.xml").iter(f"{W}pgSz")
    ]
    assert pages == [("11906", None), ("16838", "landscape")]
    [width] = part_of(package, "word/document.xml").iter(f"{W}tblW")
    assert width.get(f"{W}w") == str(16838 - 2268 - 1134)


def test_on_pages_that_lie_already_nothing_is_turned() -> None:
    reference = reference_document()
    section = reference.sections[-1]
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    years = tuple(Column(text(str(year)), "right") for year in range(2000, 2031))
    wide = Table("Per år", (Column(text("Post")), *years), (row("A", *["1 000 kr"] * 31),))

    package = dressed(paragraph("Före."), wide, reference=reference)
    assert len(docx.Document(BytesIO(package)).sections) == 1


def test_header_and_footer_are_theirs_with_their_picture() -> None:
    package = dressed(*BLOCKS)

    assert heads(package, "header") == {"default": [HEAD], "first": [""]}
    assert heads(package, "footer") == {"default": [FOOT], "first": [FOOT]}
    pictures = [n for n in zipfile.ZipFile(BytesIO(package)).namelist() if "media" in n]
    assert len(pictures) == 1
    assert zipfile.ZipFile(BytesIO(package)).read(pictures[0]) == png(400, 100)


def test_our_own_header_and_footer_stay_where_they_have_none() -> None:
    package = dressed(*BLOCKS, reference=docx.Document(), sidhuvud="Ekeby")

    assert heads(package, "header") == {
        "default": ["Ekeby · Infosamverkan · Projektplan"],
        "first": [""],
    }
    assert heads(package, "footer") == {"default": ["Sida 1 av 1"], "first": ["Sida 1 av 1"]}


def test_their_footer_stands_on_the_first_page_too_below_our_header() -> None:
    reference = docx.Document()
    reference.sections[0].footer.paragraphs[0].text = FOOT
    package = dressed(*BLOCKS, reference=reference)

    assert heads(package, "footer") == {"default": [FOOT], "first": [FOOT]}
    assert list(heads(package, "header")) == ["default", "first"]


def test_our_logo_stands_in_our_header_only() -> None:
    logo = Logo(png(40, 20), "image/png", 40, 20, "Ekeby")
    for reference, expected in ((docx.Document(), True), (reference_document(), False)):
        package = write(document(*BLOCKS), Tema(), Assets(logo, saved(reference)))
        assert isinstance(package, bytes)
        names = zipfile.ZipFile(BytesIO(package)).namelist()
        assert ("word/media/logotyp.png" in names) is expected


def test_the_headers_of_an_earlier_section_go_on_in_the_last() -> None:
    reference = reference_document()
    reference.add_section()  # a section that says nothing itself

    assert heads(dressed(*BLOCKS, reference=reference), "header")["default"] == [HEAD]


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (reference_document(), {"default": ["UTKAST", HEAD], "first": ["UTKAST", ""]}),
        (reference_document(first_page=False), {"default": ["UTKAST", HEAD]}),
        (
            with_setting(reference_document(), "evenAndOddHeaders"),
            {"default": ["UTKAST", HEAD], "first": ["UTKAST", ""], "even": ["UTKAST"]},
        ),
        (
            docx.Document(),
            {"default": ["UTKAST", "Infosamverkan · Projektplan"], "first": ["UTKAST"]},
        ),
    ],
    ids=["first page", "all alike", "left and right", "none"],
)
def test_a_draft_says_so_on_every_page(
    reference: WordDocument, expected: dict[str, list[str]]
) -> None:
    assert heads(dressed(*BLOCKS, reference=reference, draft=True), "header") == expected


def test_left_and_right_pages_and_mirrored_margins_stay() -> None:
    reference = with_setting(reference_document(), "mirrorMargins")
    package = dressed(*BLOCKS, reference=with_setting(reference, "evenAndOddHeaders"))

    tags = [child.tag for child in part_of(package, "word/settings.xml")]
    assert {f"{W}mirrorMargins", f"{W}evenAndOddHeaders"} <= set(tags)


def test_our_header_stands_on_left_pages_too() -> None:
    reference = with_setting(docx.Document(), "evenAndOddHeaders")

    found = heads(dressed(*BLOCKS, reference=reference), "header")
    assert found["even"] == found["default"]


@pytest.mark.parametrize("draft", [True, False])
def test_a_document_that_rapportgen_made_lends_its_header_but_not_its_name(draft: bool) -> None:  # noqa: FBT001 - two kinds of file
    other = replace(document(*BLOCKS, draft=draft), title="Ett annat", kind="Ansökan")
    reference = docx.Document(BytesIO(write(other, Tema(sidhuvud="Sjö"))))
    package = dressed(*BLOCKS, reference=reference, sidhuvud="Ekeby")

    said = {page: "".join(lines) for page, lines in heads(package, "header").items()}
    assert said == {"default": "Ekeby · Infosamverkan · Projektplan", "first": ""}


def test_the_page_is_that_of_the_first_section() -> None:
    reference = reference_document()
    reference.add_section().left_margin = Cm(7)

    [section] = docx.Document(BytesIO(dressed(*BLOCKS, reference=reference))).sections
    assert section.left_margin == Twips(2268)
