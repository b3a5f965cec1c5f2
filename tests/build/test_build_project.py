"""One project becomes documents."""

from pathlib import Path

import pytest
from builds import build_project
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from reference_documents import reference_document, saved
from shipped_packs import DOCUMENTS
from workplaces import documents, hashes, write_pack, write_project

from rapportgen.build.made import Skipped
from rapportgen.build.order import Order
from rapportgen.build.project import Built


def built(path: Path, *documents: str, form: str = "html", draft: bool = False) -> Built:
    output = path.parent.parent / "output"
    return build_project(Order(path, output, documents, (form,), draft=draft))


def codes(built: Built) -> list[str]:
    return [found.rule.code for found in built.diagnostics]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path / "projects", "prov.yaml")


def test_a_project_becomes_every_document_that_it_has_the_parts_for(project: Path) -> None:
    made = built(project)
    output = project.parent.parent / "output" / "prov"

    assert made.written == [output / "ansokan.html"]
    assert list(hashes(output)) == ["ansokan.html"]
    assert made.skipped == [
        Skipped("Presentation", ("bakgrund", "resultat")),
        Skipped("Projektplan", ("bakgrund",)),
        Skipped("Slutrapport", ("resultat",)),
        Skipped("Projektsida", ("bakgrund",)),
    ]
    assert (made.diagnostics, made.can_be_draft) == ([], False)


def test_documents_come_format_by_format(project: Path) -> None:
    output = project.parent.parent / "ut"
    made = build_project(Order(project, output, ("ansokan",), ("html", "docx")))

    assert made.written == [output / "prov" / "ansokan.html", output / "prov" / "ansokan.docx"]


def test_a_document_that_was_asked_for_must_have_its_parts(project: Path) -> None:
    output = project.parent.parent / "output"
    order = Order(project, output, ("slutrapport", "ansokan"), ("html",), by_name=True)
    made = build_project(order)

    assert [path.name for path in made.written] == ["ansokan.html"]
    assert codes(made) == ["RG401"]
    assert made.diagnostics[0].message == "Slutrapport går inte att skapa: resultat saknas."
    assert made.skipped == []


def test_a_document_that_a_whole_folder_was_asked_for_is_skipped_without_its_parts(
    project: Path,
) -> None:
    made = built(project, "slutrapport", "ansokan")

    assert [path.name for path in made.written] == ["ansokan.html"]
    assert codes(made) == []
    assert [(skip.document, skip.missing) for skip in made.skipped] == [
        ("Slutrapport", ("resultat",))
    ]


def with_requisitions(project: Path) -> Path:
    rows = "".join(f"  - {{period: {month} 2018, belopp: 10}}\n" for month in ("mars", "maj"))
    text = project.read_text(encoding="utf-8")
    project.write_text(f"{text}rekvisitioner:\n{rows}", encoding="utf-8")
    return project


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("rekvisition", ["rekvisition-1.html", "rekvisition-2.html"]),
        ("rekvisition-1", ["rekvisition-1.html"]),
        ("rekvisition-2", ["rekvisition-2.html"]),
    ],
)
def test_one_of_several_documents_can_be_asked_for(
    project: Path, name: str, written: list[str]
) -> None:
    assert [path.name for path in built(with_requisitions(project), name).written] == written


def test_a_document_with_a_number_that_there_is_none_of_is_skipped_in_a_folder(
    project: Path,
) -> None:
    made = built(with_requisitions(project), "rekvisition-3")

    assert made.skipped == [Skipped("Rekvisition 3", ("nummer 3 under rekvisitioner",))]
    assert (made.written, [found for found in made.diagnostics if found.is_error]) == ([], [])


def test_a_document_with_a_number_that_there_is_none_of_is_an_error_in_a_file(
    project: Path,
) -> None:
    order = Order(
        with_requisitions(project), project.parent, ("rekvisition-3",), ("html",), by_name=True
    )
    made = build_project(order)
    [told] = [found for found in made.diagnostics if found.is_error]

    assert (told.rule.code, told.place.line) == ("RG401", 16)
    assert told.message == "Rekvisition 3 går inte att skapa: nummer 3 under rekvisitioner saknas."
    assert told.help == "Välj bland rekvisition-1 till rekvisition-2."


def test_a_number_of_a_list_that_the_template_does_not_demand_is_missing_too(
    tmp_path: Path,
) -> None:
    pack = write_pack(tmp_path / "templates", "eget")
    head = "---\ntitel: Brev\nper: rekvisitioner\n---\n"
    (pack / "brev.md").write_text(f"{head}Hej\n", encoding="utf-8")
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    order = Order(path, tmp_path, ("brev", "brev-1"), ("html",), by_name=True)
    [told] = build_project(order).diagnostics

    assert told.message == "Brev 1 går inte att skapa: nummer 1 under rekvisitioner saknas."
    assert told.help == "Lägg till rekvisitioner i projektfilen."


def test_of_documents_that_are_never_made_in_a_format_nothing_is_said(project: Path) -> None:
    assert built(project, form="pptx").skipped == [
        Skipped("Presentation", ("bakgrund", "resultat"))
    ]


def test_a_format_that_a_document_is_not_made_in_is_told_at_the_command_line(
    project: Path,
) -> None:
    [told] = built(project, "ansokan", form="pptx").diagnostics
    place = told.place

    assert (told.rule.code, told.message) == ("RG806", "Dokumentet ansokan görs inte som pptx.")
    assert (place.path, place.line, place.excerpt) == (
        "kommandoraden",
        1,
        "--document ansokan --format pptx",
    )
    assert place.excerpt[place.column - 1 : place.end_column - 1] == "pptx"


def test_a_document_that_the_pack_lacks_is_told_at_the_packs_name(project: Path) -> None:
    made = built(project, "minnesblad")

    assert codes(made) == ["RG804"]
    assert (made.diagnostics[0].place.line, made.diagnostics[0].message) == (
        2,
        "Mallpaketet standard har ingen mall för minnesblad.",
    )
    assert made.diagnostics[0].help == f"Välj bland: {', '.join(DOCUMENTS)}."


def test_a_project_with_errors_is_not_built_and_the_old_documents_are_left(project: Path) -> None:
    built(project)
    before = documents(project.parent.parent / "output")
    write_project(project.parent, "prov.yaml", summa="10 001")
    made = built(project)

    assert made.written == []
    assert made.can_be_draft
    assert documents(project.parent.parent / "output") == before


def test_a_draft_is_built_of_a_project_with_errors_and_says_so(project: Path) -> None:
    final = built(project).written[0].read_text(encoding="utf-8")
    write_project(project.parent, "prov.yaml", summa="10 001")
    made = built(project, draft=True)
    draft = made.written[0].read_text(encoding="utf-8")

    assert [found.is_error for found in made.diagnostics][:1] == [True]
    assert ("UTKAST" in final, "UTKAST" in draft) == (False, True)


def test_a_draft_is_never_written_over_a_finished_document(project: Path) -> None:
    finished = built(project).written[0]
    before = finished.read_bytes()
    draft = built(project, draft=True).written[0]

    assert (finished.name, draft.name) == ("ansokan.html", "ansokan-utkast.html")
    assert finished.read_bytes() == before


def test_a_file_that_cannot_be_read_can_be_no_draft(tmp_path: Path) -> None:
    made = built(tmp_path / "projects" / "borta.yaml", draft=True)

    assert (codes(made), made.written, made.can_be_draft) == (["RG011"], [], False)


def test_the_project_file_is_never_written(project: Path) -> None:
    before = hashes(project.parent)
    for draft in (False, True):
        built(project, draft=draft)

    assert hashes(project.parent) == before


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        ("Hej {% if %}\n", "RG701", 4),
        ("Hej\n\n{{ projekt.finnsinte }}\n", "RG702", 6),
        ("{% include 'borta.md' %}\n", None, 4),
        ("{{ 1 / 0 }}\n", None, 4),
    ],
)
def test_a_broken_template_is_told_and_the_other_documents_are_built(
    tmp_path: Path, body: str, code: str | None, line: int
) -> None:
    pack = write_pack(tmp_path / "templates", "eget", brev=body)
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    made = built(path)

    assert [file.name for file in made.written] == ["ansokan.html"]
    assert len(made.diagnostics) == 1
    assert made.diagnostics[0].place.path == str(pack / "brev.md")
    assert made.diagnostics[0].place.line == line
    assert code in {None, made.diagnostics[0].rule.code}


def test_what_the_packs_word_document_lacks_is_a_warning_at_the_document(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "templates", "eget")
    (pack / "referens.docx").write_bytes(saved(reference_document()))
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    made = built(path, "ansokan", form="docx")

    [told] = made.diagnostics
    assert (told.rule.code, told.is_error) == ("RG903", False)
    assert told.place.path == str(made.written[0])


@pytest.mark.parametrize(
    ("form", "told"), [("docx", ["RG715", "RG903"]), ("html", []), ("pdf", [])]
)
def test_a_picture_without_words_in_the_packs_word_document_is_told_where_it_is_used(
    tmp_path: Path, form: str, told: list[str]
) -> None:
    pack = write_pack(tmp_path / "templates", "eget")
    mute = "tema: {logotyp: {alternativtext: ''}}\n"
    (pack / "pack.yaml").write_text(f"namn: Förbundet\närver: standard\n{mute}", encoding="utf-8")
    (pack / "referens.docx").write_bytes(saved(reference_document()))
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")

    assert codes(built(path, "ansokan", form=form)) == told


def test_what_slides_have_no_room_for_is_told_once_at_the_project_file(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "templates", "eget")
    head = "---\ntitel: Bilder\nform: bildspel\nformat: [pptx, html]\n---\n"
    (pack / "bilder.md").write_text(f"{head}# {'Lång rubrik ' * 30}\n\nText\n", encoding="utf-8")
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    order = Order(path, tmp_path / "output", ("bilder",))
    made = build_project(order)

    [told] = made.diagnostics
    assert [file.name for file in made.written] == ["bilder.pptx", "bilder.html"]
    assert (told.rule.code, told.is_error) == ("RG904", False)
    assert told.place.path == str(path)


def test_what_only_the_word_writer_finds_wrong_there_is_told_once_at_that_file(
    tmp_path: Path,
) -> None:
    pack = write_pack(tmp_path / "templates", "eget", brev="Hej\n")
    (pack / "referens.docx").write_bytes(saved(_without_abstract_list(reference_document())))
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    made = built(path, form="docx")

    [told] = made.diagnostics
    assert (told.rule.code, told.is_error, made.written) == ("RG712", True, [])
    assert told.place.path == str(pack / "referens.docx")


def _without_abstract_list(word: WordDocument) -> WordDocument:
    for named in list(word.part.numbering_part.element.iter(qn("w:abstractNumId"))):
        named.getparent().remove(named)
    return word


def test_a_document_that_cannot_be_written_leaves_the_others_to_be(project: Path) -> None:
    folder = project.parent.parent / "output" / "prov"
    folder.mkdir(parents=True)
    (folder / ".~lock.ansokan.docx#").touch()
    order = Order(project, folder.parent, ("ansokan",), ("docx", "html"))
    made = build_project(order)

    assert codes(made) == ["RG802"]
    assert made.written == [folder / "ansokan.html"]


def test_a_forced_order_writes_over_a_document_that_seems_to_be_open(project: Path) -> None:
    folder = project.parent.parent / "output" / "prov"
    folder.mkdir(parents=True)
    (folder / ".~lock.ansokan.docx#").touch()
    order = Order(project, folder.parent, ("ansokan",), ("docx",), force=True)
    made = build_project(order)

    assert codes(made) == []
    assert made.written == [folder / "ansokan.docx"]


def test_no_document_lands_outside_the_folder_of_its_project(tmp_path: Path) -> None:
    path = write_project(tmp_path / "projects", "prov.yaml")
    text = path.read_text(encoding="utf-8").replace("namn: Prov", "namn: ../../x")
    path.write_text(text, encoding="utf-8")
    built(path)

    assert list(documents(tmp_path / "output")) == ["prov/ansokan.html"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["output", "projects"]


def test_the_same_project_gives_the_same_bytes(project: Path) -> None:
    for form in ("docx", "html", "pdf"):
        orders = [Order(project, project.parent / name, formats=(form,)) for name in ("a", "b")]
        first, second = (build_project(order).written[0].read_bytes() for order in orders)
        assert first == second, form
