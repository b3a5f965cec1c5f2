import unicodedata
from pathlib import Path

import pytest
from pack_files import PLAIN, pack_of, refused, write_pack
from project_texts import project, source
from shipped_packs import DOCUMENTS

from rapportgen.packs.folders import bundled_folder, pack_roots
from rapportgen.packs.pack import Pack
from rapportgen.packs.shelf import Shelf


def test_a_users_own_templates_come_before_those_that_ship(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "projects" / "templates").mkdir(parents=True)
    assert pack_roots(tmp_path / "projects" / "a.yaml") == (
        tmp_path / "projects" / "templates",
        tmp_path / "templates",
        bundled_folder(),
    )


def test_folders_that_do_not_exist_are_not_looked_in(tmp_path: Path) -> None:
    assert pack_roots(tmp_path / "projects" / "a.yaml") == (bundled_folder(),)


def test_a_shelf_looks_for_packs_once_for_each_folder(tmp_path: Path) -> None:
    here, there = tmp_path / "här", tmp_path / "där"
    (there / "templates").mkdir(parents=True)
    shelf = Shelf()

    assert shelf.roots(here / "a.yaml") == (bundled_folder(),)
    assert shelf.roots(there / "a.yaml") == (there / "templates", bundled_folder())
    assert shelf.roots(there / "b.yaml") is shelf.roots(there / "a.yaml")


def test_the_packs_that_ship_are_four() -> None:
    names = sorted(file.parent.name for file in bundled_folder().glob("*/pack.yaml"))
    assert names == ["finsam-orebro", "rar-sormland", "skaraborg", "standard"]


def test_the_nearest_pack_of_a_name_wins_and_may_inherit_one_that_ships(tmp_path: Path) -> None:
    write_pack(tmp_path, "skaraborg", {"pack.yaml": "namn: Eget\närver: standard\n"})
    pack = pack_of("skaraborg", tmp_path, bundled_folder())
    assert (pack.namn, sorted(pack.documents)) == (
        "Eget",
        list(DOCUMENTS),
    )


@pytest.mark.parametrize(
    ("name", "help_text"),
    [
        ("standrad", "Menade du standard? Välj bland: eget, standard."),
        ("Standard", "Menade du standard? Välj bland: eget, standard."),
        ("zzzz", "Välj bland: eget, standard."),
        ("../../standard", "Menade du standard? Välj bland: eget, standard."),
        ("/etc", "Välj bland: eget, standard."),
        ("..", "Välj bland: eget, standard."),
        (".", "Välj bland: eget, standard."),
    ],
)
def test_an_unknown_pack_is_told_at_the_line_that_names_it(
    tmp_path: Path, name: str, help_text: str
) -> None:
    write_pack(tmp_path, "standard", PLAIN)
    write_pack(tmp_path, "eget", PLAIN)
    message = f"Mallpaketet {name} finns inte."
    assert refused(name, tmp_path) == [("RG703", "exempel.yaml", 4, 12, message, help_text)]


def test_a_folder_without_pack_yaml_is_no_pack(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, "eget", {"ansokan.md": "x"})
    message = "Mappen eget finns bland mallpaketen, men filen pack.yaml saknas i den."
    help_text = f"Skapa filen {folder / 'pack.yaml'} och skriv namn: och ärver: i den."
    assert refused("eget", tmp_path) == [("RG703", "exempel.yaml", 4, 12, message, help_text)]


def test_a_pack_is_found_however_its_letters_are_composed(tmp_path: Path) -> None:
    write_pack(tmp_path, unicodedata.normalize("NFD", "örebro"), PLAIN)
    assert pack_of(unicodedata.normalize("NFC", "örebro"), tmp_path).namn == "Förbundet"


def test_a_pack_is_read_once_in_a_run(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, "eget", PLAIN)
    shelf, file = Shelf(), source(project("mallpaket: eget\n"))
    first = shelf.pack("eget", file, ("mallpaket",), (tmp_path,))
    (folder / "pack.yaml").write_text("fel\n")
    assert isinstance(first, Pack)
    assert shelf.pack("eget", file, ("mallpaket",), (tmp_path,)) is first


def test_a_link_to_a_template_outside_its_pack_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "hemligt.md"
    secret.write_text("hemligt")
    folder = write_pack(tmp_path / "templates", "eget", PLAIN)
    (folder / "hemligt.md").symlink_to(secret)
    (folder / "delar").symlink_to(tmp_path)
    assert set(pack_of("eget", tmp_path / "templates").templates) == {
        *("ansokan.md", "eget/ansokan.md"),
    }


def test_a_pack_whose_pack_yaml_is_a_link_out_of_it_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "utanfor.yaml").write_text("namn: Utanför\n")
    folder = tmp_path / "templates" / "eget"
    folder.mkdir(parents=True)
    (folder / "pack.yaml").symlink_to(tmp_path / "utanfor.yaml")
    ((code, *_),) = refused("eget", tmp_path / "templates")
    assert code == "RG703"


def test_a_folder_named_like_a_template_is_not_read(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, "eget", PLAIN)
    (folder / "delar.md").mkdir()
    assert set(pack_of("eget", tmp_path).documents) == {"ansokan"}
