import itertools
import re
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from maximal import MAXIMAL, MINIMAL
from project_texts import source
from shipped_packs import DOCUMENTS, shipped
from tree import dumped, tree

from rapportgen.checks.pack_parts import unknown_parts
from rapportgen.checks.run import run_checks
from rapportgen.checks.subject import Subject
from rapportgen.document.blocks import Block, Box, Document, Heading, Table
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack
from rapportgen.schema.reading import read_record
from rapportgen.schema.record import Record
from rapportgen.templates.items import items
from rapportgen.templates.render import Rendered, render

NAMES = ("finsam-orebro", "rar-sormland", "skaraborg", "standard")
EVERY = [(pack, document) for pack in NAMES for document in DOCUMENTS]
EVERY_PAPER = [
    (pack, document) for pack, document in EVERY if document not in {"presentation", "webbsida"}
]
FULL = source(MAXIMAL)


def typed(text: str) -> Projekt:
    record = read_record(Projekt, source(text))
    assert isinstance(record, Projekt), record
    return record


def made(pack: Pack, document: DocumentType, record: Projekt) -> Document:
    rendered = render(pack, document, record, FULL, items(document, record)[0])
    assert isinstance(rendered, Rendered), rendered
    assert rendered.warnings == ()
    return rendered.document


def with_parts(document: DocumentType) -> Projekt:
    """Return a project with nothing but the parts that a document requires."""
    full = typed(MAXIMAL)
    parts = {name: getattr(full, name) for name in document.kräver}
    return typed(MINIMAL).model_copy(update=parts)


def records(value: object) -> Iterator[Record]:
    if isinstance(value, Record):
        yield value
        yield from (found for child in value.__dict__.values() for found in records(child))
    elif isinstance(value, tuple):
        yield from (found for child in value for found in records(child))


def test_the_full_project_fills_every_key_and_has_nothing_wrong() -> None:
    filled: dict[type[Record], set[str]] = {}
    for record in records(typed(MAXIMAL)):
        filled.setdefault(type(record), set()).update(record.model_fields_set)
    assert {kind: set(kind.model_fields) - keys for kind, keys in filled.items()} == {
        kind: set() for kind in filled
    }
    checked = run_checks(Subject(typed(MAXIMAL), FULL))
    assert [found for found in checked.diagnostics if found.is_error] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_pack_that_ships_has_nothing_wrong_and_makes_every_document(name: str) -> None:
    pack = shipped(name)
    assert unknown_parts(pack) == []
    assert tuple(pack.documents) == DOCUMENTS


@pytest.mark.parametrize(("name", "document"), EVERY_PAPER)
def test_a_full_project_gives_a_whole_document(name: str, document: str) -> None:
    pack = shipped(name)
    kind = pack.documents[document]
    blocks = made(pack, kind, typed(MAXIMAL)).blocks
    assert isinstance(blocks[0], Box)
    assert blocks[0].name == "omslag"
    checked = run_checks(Subject(typed(MAXIMAL), FULL, pack))
    assert [found for found in checked.diagnostics if found.rule.code == "RG402"] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_presentation_begins_with_a_cover_and_an_agenda_and_ends_with_questions(
    name: str,
) -> None:
    pack = shipped(name)
    found = made(pack, pack.documents["presentation"], typed(MAXIMAL))
    lines = tree(found.blocks)
    assert found.form == "bildspel"
    assert [line for line in lines if not line.startswith(" ")][:2] == [
        "ruta omslag",
        "innehåll Agenda",
    ]
    assert re.sub(r"\(.*\) ", "", lines[-2]) == "# Frågor och reflektioner"
    assert lines[-1].startswith("stycke §")


@pytest.mark.parametrize(("name", "document"), EVERY_PAPER)
def test_a_paper_ends_with_a_place_to_sign(name: str, document: str) -> None:
    pack = shipped(name)
    last = made(pack, pack.documents[document], typed(MAXIMAL)).blocks[-1]
    assert isinstance(last, Box)
    assert last.name == "underskrift"


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_a_project_with_only_the_required_parts_gives_a_document(name: str, document: str) -> None:
    pack = shipped(name)
    kind = pack.documents[document]
    page = tree(made(pack, kind, with_parts(kind)).blocks)
    assert page[0] == "ruta omslag"
    assert ("ruta underskrift" in page) == ((name, document) in EVERY_PAPER)


@pytest.mark.parametrize(("name", "document"), EVERY)
@pytest.mark.parametrize("full", [True, False], ids=["full", "minimal"])
def test_every_heading_has_something_under_it(name: str, document: str, full: bool) -> None:  # noqa: FBT001 - two kinds of project
    pack = shipped(name)
    kind = pack.documents[document]
    blocks = made(pack, kind, typed(MAXIMAL) if full else with_parts(kind)).blocks
    for above, below in itertools.pairwise(blocks):
        if isinstance(above, Heading) and isinstance(below, Heading):
            assert below.level == above.level + 1, tree((above, below))


@pytest.mark.parametrize(("name", "document"), EVERY)
def test_blank_prose_leaves_no_heading(name: str, document: str) -> None:
    pack = shipped(name)
    blank = typed(re.sub(r"¶(?!metoddel)\w+", '" "', MAXIMAL))
    blocks = made(pack, pack.documents[document], blank).blocks
    for above, below in itertools.pairwise(blocks):
        if isinstance(above, Heading) and isinstance(below, Heading):
            assert below.level == above.level + 1, tree((above, below))


@pytest.mark.parametrize("name", NAMES)
def test_a_pack_shows_every_word_of_a_project_somewhere(name: str) -> None:
    pack = shipped(name)
    pages = "".join(dumped(made(pack, kind, typed(MAXIMAL))) for kind in pack.documents.values())
    assert sorted(word for word in set(re.findall(r"[§¶]\w+", MAXIMAL)) if word not in pages) == []


@pytest.mark.parametrize(("name", "document"), EVERY)
@settings(deadline=None, max_examples=12)
@given(
    text=st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"]), min_size=1).filter(
        str.strip
    )
    | st.sampled_from(["**a**\n\n# b\n\n- c", "| a | b |\n|---|---|\n| 1 | 2 |", "{{ 1 }}", "> a"])
)
def test_no_plain_text_of_a_project_changes_the_structure_of_its_document(
    name: str, document: str, text: str
) -> None:
    pack = shipped(name)
    kind = pack.documents[document]
    assert skeleton(made(pack, kind, with_text(text))) == skeleton(made(pack, kind, with_text("a")))


def with_text(text: str) -> Projekt:
    """Return the full project with one and the same text in every field of plain text."""
    return Projekt.model_validate(_replaced(FULL.data, text))


def _replaced(value: object, text: str) -> object:
    match value:
        case dict():
            return {_replaced(key, text): _replaced(inner, text) for key, inner in value.items()}
        case list():
            return [_replaced(inner, text) for inner in value]
        case str() if value.startswith("§"):
            return text
        case _:
            return value


def skeleton(document: Document) -> list[object]:
    """Return the kinds of a document's blocks, without their words."""
    return list(_skeletons(document.blocks))


def _skeletons(blocks: Iterable[Block]) -> Iterator[object]:
    for block in blocks:
        match block:
            case Heading(level):
                yield level
            case Table(_, columns, rows, notes):
                yield len(columns), [row.kind for row in rows], len(notes)
            case Box(name, inside):
                yield name, list(_skeletons(inside))
            case _:
                yield type(block).__name__, len(getattr(block, "items", ()))


def test_a_document_carries_title_kind_author_date_and_keywords() -> None:
    pack = shipped("skaraborg")
    document = made(pack, pack.documents["slutrapport"], typed(MAXIMAL))
    assert dumped(document).splitlines()[:6] == [
        "titel: §namn",
        "sort: Slutrapport",
        "författare: §ägare",
        "datum: 2019-02-03",
        "nyckelord: §förbund, Slutrapport, Finsam",
        "utkast: False",
    ]


@pytest.mark.parametrize(
    ("name", "kind", "day"),
    [
        ("lagesrapport", "Lägesrapport 1", "2019-01-10"),
        ("rekvisition", "Rekvisition 1", "2019-01-15"),
    ],
)
def test_a_document_of_one_of_several_carries_its_number_and_day(
    name: str, kind: str, day: str
) -> None:
    pack = shipped("standard")
    document = made(pack, pack.documents[name], typed(MAXIMAL))
    assert (document.kind, str(document.date)) == (kind, day)


@pytest.mark.parametrize("name", NAMES)
def test_parts_of_the_method_are_headings_when_they_have_texts_and_else_a_list(name: str) -> None:
    pack = shipped(name)
    kind = pack.documents["slutrapport"]
    two = "metoddelar:\n  - {rubrik: A, text: x}\n  - {rubrik: B}\n"
    one = "metoddelar:\n  - {rubrik: A}\n  - {rubrik: B}\n"
    base = "resultat: {text: r}\nmål: {övergripande: m}\nmetod: Metoden.\n"
    below = ["## A", "stycke x", "## B"], ["1. A", "2. B"]
    for parts, expected in zip((two, one), below, strict=True):
        page = tree(made(pack, kind, typed(MINIMAL + base + parts)).blocks)
        start = page.index("stycke Metoden.") + 1
        found = [re.sub(r"^#+ (\(.*\) )?", "## ", line) for line in page[start:]]
        assert found[: len(expected)] == expected
