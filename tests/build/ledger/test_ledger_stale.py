"""Files that no project becomes any longer are found, and only ours are removed."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from workplaces import hashes

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.keys import sha256
from rapportgen.build.ledger.manifest import Entry, Inputs, Written
from rapportgen.build.ledger.stale import Stale, forget_absent, orphaned, removed, unplanned
from rapportgen.build.made import Planned

LACKED = ("R 2",)
INPUTS = Inputs("f1", (), "c4")
PLAN = (Planned("ansokan", "Ansökan", ("html",)), Planned("rekvisition", "R", ("docx",), (1,)))
FILES = ("ansokan.html", "ansokan-utkast.html", "rekvisition-1.docx", "rekvisition-2.docx")


def plan(known: Known, *documents: Planned) -> None:
    """Note what the project a can become now."""
    known.take("../a.yaml", replace(known.entries["../a.yaml"], documents=documents))


@pytest.fixture
def known(tmp_path: Path) -> Known:
    known = Known(tmp_path / "output")
    for stem in ("a", "b"):
        (tmp_path / f"{stem}.yaml").touch()
        paths = [f"{stem}/{name}" for name in FILES]
        outputs = {path: Written("k", sha256(path.encode())) for path in paths}
        known.take(f"../{stem}.yaml", Entry(INPUTS, PLAN, outputs))
        (known.output / stem).mkdir(parents=True)
        for path in paths:
            (known.output / path).write_bytes(path.encode())
    return known


def test_files_without_a_project_file_are_left_over(known: Known, tmp_path: Path) -> None:
    assert list(orphaned(known)) == []

    (tmp_path / "b.yaml").unlink()

    assert list(orphaned(known)) == [Stale(f"b/{name}", is_own=True) for name in sorted(FILES)]


@pytest.mark.parametrize(
    ("error", "left"),
    [(errno.ENOENT, 4), (errno.ENOTDIR, 4), (errno.EACCES, 0), (errno.EIO, 0), (errno.ESTALE, 0)],
)
def test_a_project_file_that_is_out_of_reach_is_not_gone(
    known: Known, monkeypatch: pytest.MonkeyPatch, error: int, left: int
) -> None:
    look = Path.lstat

    def refuse(path: Path) -> os.stat_result:
        if path.name == "b.yaml":
            raise OSError(error, os.strerror(error))
        return look(path)

    monkeypatch.setattr(Path, "lstat", refuse)

    assert len(list(orphaned(known))) == left


@pytest.mark.skipif(os.name == "nt", reason="Windows lets not everybody make links")
def test_a_project_in_a_folder_whose_disk_is_away_is_not_gone(known: Known, tmp_path: Path) -> None:
    entry = known.entries.pop("../b.yaml")
    known.entries["../far/b.yaml"] = entry
    (tmp_path / "b.yaml").unlink()
    (tmp_path / "far").symlink_to(tmp_path / "away")

    assert list(orphaned(known)) == []

    (tmp_path / "far").unlink()
    assert len(list(orphaned(known))) == len(FILES)


def test_files_that_are_not_planned_are_left_over_and_drafts_are_planned(known: Known) -> None:
    assert list(unplanned(known, ["../a.yaml"])) == [
        Stale("a/rekvisition-2.docx", is_own=True, lacked=LACKED)
    ]
    assert list(unplanned(known, ["../c.yaml"])) == []


def test_a_file_that_is_gone_is_not_left_over(known: Known) -> None:
    (known.output / "a/rekvisition-2.docx").unlink()

    assert list(unplanned(known, ["../a.yaml"])) == []


def test_an_edited_file_is_not_ours(known: Known) -> None:
    (known.output / "a/rekvisition-2.docx").write_bytes(b"mitt")

    stale = list(unplanned(known, ["../a.yaml"]))

    assert stale == [Stale("a/rekvisition-2.docx", is_own=False, lacked=LACKED)]
    assert list(removed(known, stale)) == stale
    assert (known.output / "a/rekvisition-2.docx").read_bytes() == b"mitt"


def test_what_is_left_over_is_removed_with_its_folder(known: Known, tmp_path: Path) -> None:
    (tmp_path / "b.yaml").unlink()

    assert list(removed(known, orphaned(known))) == []
    assert sorted(hashes(known.output)) == sorted(f"a/{name}" for name in FILES)
    assert not (known.output / "b").exists()


def test_what_another_project_becomes_is_not_left_over(known: Known, tmp_path: Path) -> None:
    (tmp_path / "moved").mkdir()
    (tmp_path / "b.yaml").rename(tmp_path / "moved" / "b.yaml")
    known.entries["../moved/b.yaml"] = replace(known.entries["../b.yaml"], outputs={})

    assert list(orphaned(known)) == [Stale("b/rekvisition-2.docx", is_own=True)]


def test_a_folder_in_which_something_else_is_stays(known: Known, tmp_path: Path) -> None:
    (tmp_path / "b.yaml").unlink()
    (known.output / "b" / "anteckningar.txt").write_bytes(b"mitt")

    assert list(removed(known, orphaned(known))) == []
    assert "b/anteckningar.txt" in hashes(known.output)


def test_what_is_gone_is_forgotten_and_what_is_to_be_built_is_not(
    known: Known, tmp_path: Path
) -> None:
    (tmp_path / "b.yaml").unlink()
    (known.output / "b" / "ansokan.html").unlink()
    (known.output / "a" / "rekvisition-2.docx").unlink()
    (known.output / "a" / "ansokan.html").unlink()

    forget_absent(known)

    assert sorted(known.entries["../a.yaml"].outputs) == sorted(
        f"a/{name}" for name in FILES if name != "rekvisition-2.docx"
    )
    assert "b/ansokan.html" not in known.entries["../b.yaml"].outputs

    list(removed(known, orphaned(known)))
    forget_absent(known)

    assert list(known.entries) == ["../a.yaml"]


def test_a_document_that_the_project_lacks_parts_for_is_left_over_and_never_removed(
    known: Known,
) -> None:
    plan(known, replace(PLAN[0], missing=("resultat",)), PLAN[1])

    stale = list(unplanned(known, ["../a.yaml"]))

    assert [(file.path, file.lacked) for file in stale] == [
        ("a/ansokan-utkast.html", ("resultat",)),
        ("a/ansokan.html", ("resultat",)),
        ("a/rekvisition-2.docx", LACKED),
    ]
    before = hashes(known.output)
    assert list(removed(known, stale)) == stale
    assert hashes(known.output) == before


def test_a_document_that_the_pack_no_longer_has_is_removed(known: Known) -> None:
    plan(known, PLAN[1])

    stale = [file for file in unplanned(known, ["../a.yaml"]) if not file.lacked]

    assert [file.path for file in stale] == ["a/ansokan-utkast.html", "a/ansokan.html"]
    assert list(removed(known, stale)) == []
    assert sorted(file.name for file in (known.output / "a").iterdir()) == [
        "rekvisition-1.docx",
        "rekvisition-2.docx",
    ]
