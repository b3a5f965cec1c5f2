from pathlib import Path

import pytest
from pack_files import HEAD, PLAIN, pack_of, refused, write_pack
from project_texts import project, source

from rapportgen.diagnostics.rule import Severity
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf
from rapportgen.packs.tema import Farger, Tema

PARENT = """\
namn: Föräldern
tema:
  färger: {accent: "#112233", linje: "#445566"}
  numrerade_rubriker: true
  sidhuvud: Föräldern
rubriker: {mål: Mål, syfte: Syfte}
regler: {RG301: av, RG305: varning}
frågor:
  slutrapport:
    - rubrik: Start
      frågor: [{fråga: Varför?, svar: bakgrund}, {fråga: Hur?, svar: metod}]
  ansokan:
    - rubrik: Mål
      frågor: [{fråga: Vad?, svar: syfte}]
"""
CHILD = """\
namn: Barnet
ärver: foralder
tema:
  färger: {accent: "#abcdef"}
rubriker: {mål: Målbild}
regler: {RG301: fel}
frågor:
  slutrapport:
    - rubrik: Slut
      frågor: [{fråga: Sedan?, svar: lärdomar}]
"""


@pytest.fixture
def family(tmp_path: Path) -> Path:
    report = "---\ntitel: Slutrapport\nkräver: [resultat]\n---\nSlut.\n"
    parent = {"ansokan.md": f"{HEAD}A\n", "slutrapport.md": report, "delar/a.md": "förälderns a"}
    write_pack(tmp_path, "foralder", {"pack.yaml": PARENT, "delar/b.md": "b", **parent})
    own = {"slutrapport.md": "---\ntitel: Rapport\n---\nB\n", "delar/a.md": "barnets a"}
    write_pack(tmp_path, "barn", {"pack.yaml": CHILD, **own})
    return tmp_path


def test_a_pack_keeps_its_own_name_and_theme_tokens_and_inherits_the_others(family: Path) -> None:
    pack = pack_of("barn", family)
    assert (pack.name, pack.namn) == ("barn", "Barnet")
    colours = Farger(accent="#abcdef", linje="#445566")
    expected = Tema(färger=colours, numrerade_rubriker=True, sidhuvud="Föräldern")
    assert pack.tema.model_dump() == expected.model_dump()


def test_headings_and_rules_are_merged_key_by_key(family: Path) -> None:
    pack = pack_of("barn", family)
    assert pack.rubriker == {"mål": "Målbild", "syfte": "Syfte"}
    assert pack.regler == {"RG301": Severity.ERROR, "RG305": Severity.WARNING}
    assert pack_of("foralder", family).regler["RG301"] is None


def test_questions_are_replaced_for_each_document(family: Path) -> None:
    documents = pack_of("barn", family).documents
    asked = {
        name: [(section.rubrik, [q.fråga for q in section.frågor]) for section in document.frågor]
        for name, document in documents.items()
    }
    assert asked == {"ansokan": [("Mål", ["Vad?"])], "slutrapport": [("Slut", ["Sedan?"])]}


def test_templates_are_overridden_one_by_one(family: Path) -> None:
    pack = pack_of("barn", family)
    assert sorted((name, file.body.strip()) for name, file in pack.templates.items()) == [
        ("ansokan.md", "A"),
        ("barn/delar/a.md", "barnets a"),
        ("barn/slutrapport.md", "B"),
        ("delar/a.md", "barnets a"),
        ("delar/b.md", "b"),
        ("foralder/ansokan.md", "A"),
        ("foralder/delar/a.md", "förälderns a"),
        ("foralder/delar/b.md", "b"),
        ("foralder/slutrapport.md", "Slut."),
        ("slutrapport.md", "B"),
    ]


def test_document_types_are_the_templates_at_the_top_with_title_and_required_parts(
    family: Path,
) -> None:
    documents = pack_of("foralder", family).documents
    assert [(d.name, d.titel, d.kräver) for d in documents.values()] == [
        ("ansokan", "Ansökan", ()),
        ("slutrapport", "Slutrapport", ("resultat",)),
    ]


def test_the_parent_is_not_changed_by_its_child(family: Path) -> None:
    pack_of("barn", family)
    assert pack_of("foralder", family).rubriker["mål"] == "Mål"


def test_inheriting_goes_through_several_packs(family: Path) -> None:
    write_pack(family, "barnbarn", {"pack.yaml": "namn: Barnbarnet\närver: barn\n"})
    pack = pack_of("barnbarn", family)
    assert (pack.rubriker["mål"], pack.tema.färger.linje) == ("Målbild", "#445566")
    assert [source.data["namn"] for source in pack.sources] == [  # type: ignore[index,call-overload]
        *("Föräldern", "Barnet"),
        "Barnbarnet",
    ]


def test_an_unknown_parent_is_told_where_it_is_named(tmp_path: Path) -> None:
    write_pack(tmp_path, "standard", PLAIN)
    write_pack(tmp_path, "barn", {"pack.yaml": "namn: Barnet\närver: standrad\n"})
    help_text = "Menade du standard? Välj bland: barn, standard."
    assert refused("barn", tmp_path) == [
        ("RG703", "pack.yaml", 2, 8, "Mallpaketet standrad finns inte.", help_text)
    ]


@pytest.mark.parametrize(
    ("parents", "asked", "last"),
    [
        ({"a": "a"}, "a", "a"),
        ({"a": "b", "b": "a"}, "a", "b"),
        ({"a": "b", "b": "c", "c": "b"}, "a", "c"),
    ],
)
def test_inheriting_in_a_circle_is_told_where_it_closes(
    tmp_path: Path, parents: dict[str, str], asked: str, last: str
) -> None:
    for name, parent in parents.items():
        write_pack(tmp_path, name, {"pack.yaml": f"namn: {name}\närver: {parent}\n"})
    message = f"Mallpaketet {last} ärver ett mallpaket som i sin tur ärver {last}."
    help_text = "Ta bort ärver i ett av mallpaketen."
    assert refused(asked, tmp_path) == [("RG704", "pack.yaml", 2, 8, message, help_text)]


def test_what_is_wrong_with_a_parent_is_told_in_the_parents_file(tmp_path: Path) -> None:
    write_pack(tmp_path, "foralder", {"pack.yaml": "namn: F\nrubrikar: {}\n"})
    write_pack(tmp_path, "barn", {"pack.yaml": "namn: B\närver: foralder\n"})
    ((code, _, line, *_),) = refused("barn", tmp_path)
    assert (code, line) == ("RG101", 2)


def test_the_files_of_a_pack_are_read_once_for_all_that_inherit_it(family: Path) -> None:
    write_pack(family, "syskon", {"pack.yaml": "namn: Syskonet\närver: foralder\n"})
    file, shelf = source(project("mallpaket: barn\n")), Shelf()
    packs = [shelf.pack(name, file, ("mallpaket",), (family,)) for name in ("barn", "syskon")]
    barn, syskon = packs
    assert isinstance(barn, Pack)
    assert isinstance(syskon, Pack)

    assert barn.templates["delar/b.md"] is syskon.templates["delar/b.md"]
    assert barn.templates["delar/a.md"].body == "barnets a"
    assert syskon.templates["delar/a.md"].body == "förälderns a"
