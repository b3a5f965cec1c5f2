"""The pictures in the headers and footers of a förbund's own Word file."""

import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from chart_samples import YEARS
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx_dressing import BLOCKS
from docx_reading import budget, document, part_of, row
from logos import png
from office_checkers import findings
from reference_documents import reference_document, saved, with_pictures_everywhere

from rapportgen.document.blocks import Chart
from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

CHART = Chart("Kostnad per år", YEARS, "Budget och utfall", budget(row("Summa", "1 kr")))
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def drawings(package: bytes) -> list[ET.Element]:
    """Return what names each drawing of a whole package."""
    names = zipfile.ZipFile(BytesIO(package)).namelist()
    return [
        named
        for name in names
        if name.startswith("word/") and name.endswith(".xml")
        for named in part_of(package, name).iter(f"{WP}docPr")
    ]


def with_charts(assets: Assets) -> bytes:
    package = write(document(*BLOCKS, CHART, CHART), Tema(), assets)
    assert isinstance(package, bytes)
    return package


def test_every_drawing_has_a_number_of_its_own_and_checkers_agree(tmp_path: Path) -> None:
    package = with_charts(Assets(reference=saved(with_pictures_everywhere())))

    assert sorted(int(named.get("id", "")) for named in drawings(package)) == [1, 2, 3, 4, 5, 6]
    path = tmp_path / "rapport.docx"
    path.write_bytes(package)
    assert findings([path]) == []


def test_our_logo_above_their_footer_has_one_too() -> None:
    reference = docx.Document()
    foot = reference.sections[0].footer.paragraphs[0]
    foot.add_run().add_picture(BytesIO(png()))
    logo = Logo(png(40, 20), "image/png", 40, 20, "Ekeby")
    package = with_charts(Assets(logo, saved(reference)))

    assert sorted(int(named.get("id", "")) for named in drawings(package)) == [1, 2, 3, 4]


def test_pictures_without_words_get_some() -> None:
    assets = Assets(None, saved(with_pictures_everywhere()), picture_words="Ekeby logotyp")
    said = [
        named.get("descr")
        for named in drawings(with_charts(assets))
        if str(named.get("name")).startswith("Picture")
    ]

    assert said == ["Ekeby logotyp"] * 4


@pytest.mark.parametrize(("own", "expected"), [("Sjö", "Sjö"), (" ", "Ekeby")])
def test_a_picture_keeps_words_of_its_own(own: str, expected: str) -> None:
    word = reference_document()
    [named] = word.sections[0].first_page_header.part.element.iter(qn("wp:docPr"))
    named.set("descr", own)
    package = with_charts(Assets(None, saved(word), picture_words="Ekeby"))

    [shown] = [n for n in drawings(package) if str(n.get("name")).startswith("Picture")]
    assert shown.get("descr") == expected


def test_an_ornament_stays_without_words() -> None:
    word = reference_document()
    [named] = word.sections[0].first_page_header.part.element.iter(qn("wp:docPr"))
    named.append(
        parse_xml(
            '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri='
            '"{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" xmlns:adec='
            '"http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
        )
    )
    package = with_charts(Assets(reference=saved(word)))

    [shown] = [n for n in drawings(package) if str(n.get("name")).startswith("Picture")]
    assert shown.get("descr") is None


def test_a_picture_of_the_older_kind_gets_words_too() -> None:
    word = reference_document(first_page=False)
    foot = word.sections[0].footer
    relation, _ = foot.part.get_or_add_image(BytesIO(png()))
    foot.paragraphs[0].add_run().element.append(
        parse_xml(
            '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/'
            'officeDocument/2006/relationships"><v:shape id="Bild 7" '
            f'style="width:90pt;height:30pt"><v:imagedata r:id="{relation}"/></v:shape></w:pict>'
        )
    )
    package = with_charts(Assets(reference=saved(word), picture_words="Ekeby"))

    shapes = [
        shape.get("alt")
        for name in zipfile.ZipFile(BytesIO(package)).namelist()
        if "/footer" in name and name.endswith(".xml")
        for shape in part_of(package, name).iter("{urn:schemas-microsoft-com:vml}shape")
    ]
    assert shapes == ["Ekeby"]
