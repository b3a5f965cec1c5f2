"""RG715: pictures in a pack's Word document need a text for those who do not see them."""

from io import BytesIO
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from logos import png
from pack_files import PLAIN, pack_of, write_pack
from reference_documents import reference_document, saved, with_pictures_everywhere

from rapportgen.checks.pack_parts import pack_findings
from rapportgen.checks.pack_pictures import pictures_without_words

WORDS = "namn: Förbundet\ntema: {logotyp: {alternativtext: Ekeby}}\n"
LOGO = (
    "Är det logotypen räcker det att skriva logotyp: {alternativtext: förbundets namn} under tema:"
)
ORNAMENT = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
)
OLD = (
    '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<v:shape id="Bild 7" alt="{alt}"><v:imagedata r:id="rId1"/></v:shape></w:pict>'
)


def found(
    root: Path, word: WordDocument, text: str = PLAIN["pack.yaml"]
) -> list[tuple[str, str, str]]:
    """Return file name, message and help of each finding in a pack with a Word document."""
    folder = write_pack(root, "eget", {**PLAIN, "pack.yaml": text})
    (folder / "referens.docx").write_bytes(saved(word))
    findings = pictures_without_words(pack_of("eget", root))
    return [(Path(d.place.path).name, d.message, d.help) for d in findings]


def test_a_picture_without_words_is_told_with_how_to_give_it_some(tmp_path: Path) -> None:
    [(name, message, remedy)] = found(tmp_path, reference_document())

    assert name == "referens.docx"
    assert message == (
        "Bilden Picture 1 i sidhuvudet på första sidan saknar alternativtext, den text som "
        "läses upp för den som inte ser bilden. I dokumenten får den texten "
        "”Förbundet logotyp”."
    )
    assert remedy == (
        "Öppna referens.docx i Word, dubbelklicka i sidhuvudet, högerklicka på bilden, välj "
        f"Visa alternativtext och skriv det som står i bilden. {LOGO} i pack.yaml."
    )


def test_it_is_a_warning_among_what_is_wrong_with_the_pack(tmp_path: Path) -> None:
    found(tmp_path, reference_document())

    [told] = pack_findings(pack_of("eget", tmp_path))
    assert (told.rule.code, told.is_error, told.place.line) == ("RG715", False, 1)


def test_the_words_for_the_logo_speak_for_one_picture_but_not_for_several(tmp_path: Path) -> None:
    assert found(tmp_path, reference_document(), WORDS) == []

    told = found(tmp_path, with_pictures_everywhere(), WORDS)
    places = [message.partition(" saknar ")[0].partition(" i ")[2] for _, message, _ in told]
    assert sorted(places) == [
        *("sidfoten", "sidfoten på första sidan"),
        *("sidhuvudet", "sidhuvudet på första sidan"),
    ]
    assert all(message.endswith("”Ekeby”.") for _, message, _ in told)
    assert [LOGO in remedy for *_, remedy in told] == [False] * 4


def test_the_same_picture_on_two_pages_is_one(tmp_path: Path) -> None:
    word = reference_document()
    above = word.sections[0].header.paragraphs[0]
    above.add_run().add_picture(BytesIO(png(400, 100)))

    assert len(found(tmp_path, word)) == 2
    assert found(tmp_path, word, WORDS) == []


@pytest.mark.parametrize("how", ["words", "ornament"])
def test_a_picture_with_words_or_marked_as_an_ornament_is_left_alone(
    tmp_path: Path, how: str
) -> None:
    word = reference_document()
    [named] = word.sections[0].first_page_header.part.element.iter(qn("wp:docPr"))
    if how == "words":
        named.set("descr", "Ekeby")
    else:
        named.append(parse_xml(ORNAMENT))

    assert found(tmp_path, word) == []


@pytest.mark.parametrize(("alt", "told"), [("", ["Bilden Bild 7 i sidfoten"]), ("Ekeby", [])])
def test_a_picture_of_the_older_kind_is_one_too(tmp_path: Path, alt: str, told: list[str]) -> None:
    word = reference_document(first_page=False)
    run = word.sections[0].footer.paragraphs[0].add_run()
    run.element.append(parse_xml(OLD.format(alt=alt)))
    word.sections[0].footer.part.relate_to("https://ekeby.example/logo.png", "x", is_external=True)

    messages = [message for _, message, _ in found(tmp_path, word)]
    assert [message.partition(" saknar ")[0] for message in messages] == told


def test_pictures_in_the_text_are_none_of_it(tmp_path: Path) -> None:
    word = reference_document(first_page=False)
    word.add_picture(BytesIO(png()))

    assert found(tmp_path, word) == []


def test_a_pack_without_such_a_document_is_left_alone(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", PLAIN)

    assert list(pictures_without_words(pack_of("eget", tmp_path))) == []
