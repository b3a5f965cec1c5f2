from dataclasses import replace

import pytest
from docx_reading import W, document, part_of, styled

from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write
from rapportgen.writers.docx.running import names

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


LONG = "Samlat stöd till unga vuxna som varit borta länge från arbete, studier, vård och gemenskap"


def test_a_long_title_ends_at_a_word_so_that_the_header_is_one_line() -> None:
    package = write(replace(document(), title=LONG), THEME)

    kept = "Samlat stöd till unga vuxna som varit borta länge från arbete, studier, vård…"
    assert styled(part_of(package, "word/header.xml")) == [
        ("Header", f"Finsam Örebro · {kept} · Projektplan")
    ]


def test_a_header_names_the_document_it_was_made_for_though_it_is_shortened() -> None:
    title = f"Projektplan: {LONG}"

    assert names(f"Finsam · {LONG} · Projektplan", title)
    assert names("Finsam · Samlat stöd till unga… · Projektplan", title)
    assert not names("Finsam · Samlat stöd till unga · Projektplan", title)
    assert not names("Finsam · Något annat… · Projektplan", title)
    assert not names("Finsam", "")


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
