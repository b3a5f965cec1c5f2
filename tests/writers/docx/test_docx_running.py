from dataclasses import replace

import pytest
from docx_reading import W, document, part_of, styled

from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

THEME = Tema(sidhuvud="Finsam Örebro")


def test_the_header_names_whose_document_it_is_from_the_second_page() -> None:
    package = write(document(), THEME)

    assert styled(part_of(package, "word/header.xml")) == [
        ("Header", "Finsam Örebro · Infosamverkan · Projektplan")
    ]
    assert styled(part_of(package, "word/header-first.xml")) == [("Header", "")]


def test_a_theme_without_a_name_leaves_no_stray_dot() -> None:
    package = write(document(), Tema())

    assert styled(part_of(package, "word/header.xml")) == [
        ("Header", "Infosamverkan · Projektplan")
    ]


def test_a_draft_says_so_on_every_page() -> None:
    package = write(document(draft=True), THEME)

    assert styled(part_of(package, "word/header-first.xml")) == [("Utkast", "UTKAST")]
    assert styled(part_of(package, "word/header.xml")) == [
        ("Utkast", "UTKAST"),
        ("Header", "Finsam Örebro · Infosamverkan · Projektplan"),
    ]


def test_hard_characters_in_a_title_are_harmless() -> None:
    hard = replace(document(), title='Å & <"Ö">\x00\ud800\t]]>')

    assert styled(part_of(write(hard, Tema()), "word/header.xml")) == [
        ("Header", 'Å & <"Ö"> ]]> · Projektplan')
    ]


@pytest.mark.parametrize("name", ["word/footer.xml", "word/footer-first.xml"])
def test_every_page_is_numbered(name: str) -> None:
    footer = part_of(write(document(), THEME), name)

    assert styled(footer) == [("Footer", "Sida 1 av 1")]
    fields = [field.get(f"{W}instr") for field in footer.iter(f"{W}fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]


def test_the_first_page_has_its_own_header() -> None:
    body = part_of(write(document(), THEME), "word/document.xml")

    [section] = body.iter(f"{W}sectPr")
    assert section.find(f"{W}titlePg") is not None
    assert [reference.get(f"{W}type") for reference in section.iter(f"{W}headerReference")] == [
        "default",
        "first",
    ]
