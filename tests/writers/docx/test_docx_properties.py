from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.opc.coreprops import CoreProperties
from docx_reading import document

from rapportgen.document.blocks import Document
from rapportgen.packs.tema import Tema
from rapportgen.writers.docx import write


def properties(of: Document) -> CoreProperties:
    found: CoreProperties = docx.Document(BytesIO(write(of, Tema()))).core_properties
    return found


def test_the_properties_tell_what_the_document_is() -> None:
    found = properties(document())

    assert found.title == "Projektplan: Infosamverkan"
    assert found.subject == "Projektplan"
    assert found.author == "Finsam Örebro"
    assert found.last_modified_by == "Finsam Örebro"
    assert found.keywords == "finsam, rehabilitering"
    assert found.language == "sv-SE"
    assert found.revision == 1


def test_the_date_is_the_documents_own_and_not_the_clocks() -> None:
    found = properties(document())

    assert found.created == datetime(2009, 9, 28, tzinfo=UTC)
    assert found.modified == datetime(2009, 9, 28, tzinfo=UTC)


def test_a_document_without_date_says_nothing_of_when() -> None:
    found = properties(replace(document(), date=None))

    assert (found.created, found.modified) == (None, None)


def test_hard_characters_in_properties_are_harmless() -> None:
    hard = replace(document(), title='Å & Ä <"Ö">\x00\ud800', keywords=("a&b",))

    assert properties(hard).title == 'Projektplan: Å & Ä <"Ö">'
    assert properties(hard).keywords == "a&b"


@pytest.mark.parametrize(
    ("length", "found"), [(255, "å" * 255), (256, "å" * 254 + "…"), (9000, "å" * 254 + "…")]
)
def test_a_property_holds_no_more_than_word_does(length: int, found: str) -> None:
    long = replace(document(), author="å" * length, keywords=("å" * length,))

    assert properties(long).author == found
    assert properties(long).keywords == found
