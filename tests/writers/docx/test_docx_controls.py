from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from docx_reading import W, document, paragraph, part, part_of, text, words
from examples import documents_in, example, made

from rapportgen.document.blocks import Block, Box, Fact, Facts
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write

FACTS = Facts(
    (
        Fact("Ort", ()),
        Fact("Datum", ()),
        Fact("Underskrift", ()),
        Fact("Namnförtydligande", text("Verksamhets\nchefen")),
    )
)
SIGNATURE = Box("underskrift", (paragraph("Firmatecknare"), FACTS))


def controls(body: ET.Element) -> Iterator[tuple[str, str, str, str]]:
    """Yield title, tag, number and content of each control."""
    for found in body.iter(f"{W}sdt"):
        properties = found.find(f"{W}sdtPr")
        assert properties is not None
        title, tag, number = (value(properties, name) for name in ("alias", "tag", "id"))
        yield title, tag, number, words(found).replace("\t", "____")


def value(properties: ET.Element, name: str) -> str:
    found = properties.find(f"{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")


def properties(*blocks: Block) -> dict[str, ET.Element]:
    found = part("word/document.xml", *blocks).iter(f"{W}sdtPr")
    return {value(control, "tag"): control for control in found}


def test_what_is_filled_in_has_a_title_a_tag_and_a_number() -> None:
    assert list(controls(part("word/document.xml", SIGNATURE))) == [
        ("Ort, Firmatecknare", "ort", "1001", "____"),
        ("Datum, Firmatecknare", "datum", "1002", "____"),
        ("Underskrift, Firmatecknare", "underskrift", "1003", "____"),
        ("Namnförtydligande, Firmatecknare", "namnfortydligande", "1004", "Verksamhets chefen"),
    ]


def titles(*leads: str) -> list[str]:
    lines = Facts((Fact("Ort", ()),))
    boxes = (Box("underskrift", (paragraph(lead), lines)) for lead in leads)
    return [title for title, *_ in controls(part("word/document.xml", *boxes))]


def test_the_title_says_which_party_signs() -> None:
    assert titles(
        "Behörig firmatecknare, Örebro kommun", "Behörig firmatecknare för Region Örebro"
    ) == ["Ort, Örebro kommun", "Ort, Region Örebro"]


def test_no_two_controls_have_the_same_title() -> None:
    assert titles("Ordförande, Ekeby", "Kassör, Ekeby", "Ekeby") == [
        *("Ort, Ekeby", "Ort, Ekeby (2)", "Ort, Ekeby (3)")
    ]


def test_a_title_is_no_longer_than_word_takes() -> None:
    found = titles(*["Kommunen " * 9] * 2)

    assert found == [
        "Ort, Kommunen Kommunen Kommunen Kommunen Kommunen Kommunen Komm…",
        "Ort, Kommunen Kommunen Kommunen Kommunen Kommunen Kommunen… (2)",
    ]
    assert max(map(len, found)) <= 64


def test_the_date_is_chosen_in_a_calendar_and_written_as_in_sweden() -> None:
    date = properties(SIGNATURE)["datum"].find(f"{W}date")

    assert date is not None
    assert (value(date, "dateFormat"), value(date, "lid")) == ("yyyy-MM-dd", "sv-SE")


def test_the_other_controls_hold_plain_text() -> None:
    found = properties(SIGNATURE)

    assert [tag for tag, control in found.items() if control.find(f"{W}text") is not None] == [
        "ort",
        "underskrift",
        "namnfortydligande",
    ]


def test_only_what_is_empty_shows_a_placeholder() -> None:
    body = part("word/document.xml", SIGNATURE)
    styles = [
        [style.get(f"{W}val") for style in control.iter(f"{W}rStyle")]
        for control in body.iter(f"{W}sdt")
    ]

    assert styles == [["PlaceholderText"]] * 3 + [[]]
    showing = [control.find(f"{W}showingPlcHdr") for control in body.iter(f"{W}sdtPr")]
    assert [element is not None for element in showing] == [True, True, True, False]


def test_no_control_can_be_removed_by_mistake() -> None:
    locks = {value(control, "lock") for control in properties(SIGNATURE).values()}

    assert locks == {"sdtLocked"}


def test_two_signatures_share_no_number() -> None:
    numbers = [number for _, _, number, _ in controls(part("word/document.xml", *[SIGNATURE] * 2))]

    assert numbers == [str(number) for number in range(1001, 1009)]


def test_hard_characters_in_a_label_are_harmless() -> None:
    box = Box("underskrift", (Facts((Fact('<"Å" & ö>', ()),)),))

    assert list(controls(part("word/document.xml", box))) == [('<"Å" & ö>', "a-o", "1001", "____")]


def test_facts_elsewhere_are_no_controls() -> None:
    assert list(controls(part("word/document.xml", FACTS))) == []


@pytest.mark.parametrize(("project", "name"), documents_in("docx"))
def test_every_control_of_an_example_has_a_title_a_tag_and_a_number(
    project: str, name: str
) -> None:
    package = write(made(project, name), example(project)[2].tema)
    found = list(controls(part_of(package, "word/document.xml")))

    assert "Underskrift" in {title.partition(",")[0] for title, *_ in found}
    assert len({title for title, *_ in found}) == len(found)
    assert [control for control in found if not all(control)] == []
    assert len({number for _, _, number, _ in found}) == len(found)


def test_a_document_without_a_signature_has_no_controls() -> None:
    package = write(document(paragraph("Ord.")), Tema())

    assert list(controls(part_of(package, "word/document.xml"))) == []
