"""The hash of a pack changes with each of its files, and with nothing beside them."""

from pathlib import Path

import pytest
from workplaces import write_pack

from rapportgen.build.ledger.packs import PackHashes, pack_files
from rapportgen.build.ledger.stamps import Stamps


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "templates", "halland", ansokan="Hej.")


def pack_hash(pack: Path) -> str:
    return PackHashes(Stamps()).read(pack.parent.parent / "prov.yaml")[pack.name]


@pytest.mark.parametrize(
    "name", ["pack.yaml", "ansokan.md", "ny.md", "delar/budget.md", "logo.png"]
)
def test_a_change_of_any_file_gives_another_hash(pack: Path, name: str) -> None:
    before = pack_hash(pack)
    (pack / name).parent.mkdir(exist_ok=True)
    (pack / name).write_text("namn: Ett annat\n", encoding="utf-8")

    assert pack_hash(pack) != before


def test_another_name_of_a_file_gives_another_hash(pack: Path) -> None:
    before = pack_hash(pack)
    (pack / "ansokan.md").rename(pack / "rapport.md")

    assert pack_hash(pack) != before


@pytest.mark.parametrize("name", ["~$ferens.docx", ".~lock.referens.docx#", ".DS_Store"])
def test_what_programs_leave_beside_open_files_does_not_matter(pack: Path, name: str) -> None:
    before = pack_hash(pack)
    (pack / name).write_text("jag", encoding="utf-8")

    assert pack_hash(pack) == before


def test_what_a_link_leads_to_elsewhere_is_not_the_packs(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "hemlig.md").write_text("Hemligt.", encoding="utf-8")
    (pack / "hemlig.md").symlink_to(tmp_path / "hemlig.md")

    assert [file.name for file in pack_files(pack)] == ["ansokan.md", "pack.yaml"]


def test_where_a_pack_is_does_not_matter(pack: Path, tmp_path: Path) -> None:
    before = pack_hash(pack)
    moved = tmp_path / "annan" / "templates" / "halland"
    moved.parent.mkdir(parents=True)

    assert pack_hash(pack.rename(moved)) == before


def test_the_nearest_pack_of_a_name_counts(pack: Path, tmp_path: Path) -> None:
    far = pack_hash(pack)
    write_pack(tmp_path / "projects" / "templates", "halland", ansokan="Nära.")
    found = PackHashes(Stamps()).read(tmp_path / "projects" / "prov.yaml")

    assert {"halland", "standard"} <= found.keys()
    assert found["halland"] != far


def test_a_pack_has_the_hash_that_it_had_when_it_was_read(pack: Path, tmp_path: Path) -> None:
    hashes = PackHashes(Stamps())
    before = hashes.read(tmp_path / "a.yaml")["halland"]
    (pack / "ansokan.md").write_text("Nytt.", encoding="utf-8")

    assert hashes.read(tmp_path / "b.yaml")["halland"] == before
