import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from docx_reading import document, paragraph, part_of, styled
from logos import jpeg, png

from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write
from rapportgen.writers.docx.logo import size

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
LOGO = Logo(png(600, 200), "image/png", 600, 200, 'Ekeby & "Sjö"')
CENTIMETRE = 360_000


def written(logo: Logo, *, draft: bool = False) -> bytes:
    package = write(document(paragraph("Ord."), draft=draft), Tema(), Assets(logo))
    assert isinstance(package, bytes)
    return package


def test_the_logo_stands_in_the_header_of_the_first_page_only() -> None:
    package = written(LOGO)

    first = part_of(package, "word/header-first.xml")
    assert styled(first) == [("Logotyp", ""), ("Header", "")]
    [picture] = first.iter(f"{A}blip")
    [relation] = part_of(package, "word/_rels/header-first.xml.rels")
    assert relation.get("Id") == picture.get(f"{R}embed")
    assert relation.get("Target") == "media/logotyp.png"
    assert zipfile.ZipFile(BytesIO(package)).read("word/media/logotyp.png") == LOGO.content
    assert list(part_of(package, "word/header.xml").iter(f"{A}blip")) == []


def test_who_does_not_see_it_hears_its_words() -> None:
    [properties] = part_of(written(LOGO), "word/header-first.xml").iter(f"{WP}docPr")

    assert properties.get("descr") == 'Ekeby & "Sjö"'


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        ((600, 200), (6 * CENTIMETRE, 2 * CENTIMETRE)),
        ((6000, 2000), (6 * CENTIMETRE, 2 * CENTIMETRE)),
        ((200, 600), (2 * CENTIMETRE // 3, 2 * CENTIMETRE)),
        ((3000, 300), (8 * CENTIMETRE, 8 * CENTIMETRE // 10)),
        ((48, 24), (48 * 9525, 24 * 9525)),
        ((60000, 1), (8 * CENTIMETRE, 48)),
    ],
)
def test_it_keeps_its_shape_and_is_never_made_larger(
    pixels: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert size(replace(LOGO, width=pixels[0], height=pixels[1])) == expected


def test_a_jpeg_keeps_its_kind() -> None:
    package = written(Logo(jpeg(60, 20), "image/jpeg", 60, 20, "Ekeby"))

    types = part_of(package, "[Content_Types].xml")
    assert [(t.get("Extension"), t.get("ContentType")) for t in types if t.get("Extension")] == [
        ("jpeg", "image/jpeg"),
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ]


def test_a_draft_says_so_below_the_logo() -> None:
    package = written(LOGO, draft=True)

    assert styled(part_of(package, "word/header-first.xml")) == [
        ("Logotyp", ""),
        ("Utkast", "UTKAST"),
    ]


def test_the_bytes_are_the_same_each_time() -> None:
    assert written(LOGO) == written(LOGO)
