"""What a build leaves for the next one, however it ends."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from rapportgen.build.ledger.findings import Told
from rapportgen.build.ledger.folder import read_folder
from rapportgen.build.ledger.holding import at_work
from rapportgen.build.ledger.keys import inputs_key, sha256
from rapportgen.build.ledger.manifest import (
    Entry,
    Inputs,
    Written,
    entries_of,
    manifest_text,
)
from rapportgen.build.ledger.session import Part, Session
from rapportgen.build.made import Planned

STRANGE = (b"", b"{", b"\xff\x00", b"null", b"[1, 2]", b'{"a": {}}')
MENDED = (
    "Filen är nu skriven på nytt för de projekt som byggdes. Andra kommer med när du bygger dem."
)
TOLD = Told(lacking=(("Slutrapport", ("resultat",)),))
INPUTS = Inputs("f1", (("standard", "b3"),), "c4")
PLAN = (Planned("ansokan", "Ansökan", ("html",)),)


def entry(stem: str, content: bytes = b"nytt") -> Entry:
    return Entry(INPUTS, PLAN, {f"{stem}/ansokan.html": Written("k", sha256(content))})


@pytest.fixture
def output(tmp_path: Path) -> Path:
    for stem in ("a", "b", "c"):
        (tmp_path / f"{stem}.yaml").touch()
        (tmp_path / "output" / stem).mkdir(parents=True)
        (tmp_path / "output" / stem / "ansokan.html").write_bytes(b"nytt")
    return tmp_path / "output"


def build(output: Path, *stems: str, part: str = "") -> None:
    with at_work(output) as session:
        if part:
            session.part = Part(part, frozenset(f"../{stem}.yaml" for stem in stems))
        for stem in stems:
            session.record(f"../{stem}.yaml", entry(stem), "allt", TOLD)
        assert session.close() == []


def said(output: Path, name: str = "manifest.json") -> list[str]:
    return list(entries_of(json.loads((output / name).read_text("utf-8"))))


def private(output: Path) -> list[str]:
    return sorted(file.name for file in (output / ".rapportgen").iterdir())


def test_a_build_leaves_a_manifest_and_what_only_this_folder_needs(output: Path) -> None:
    build(output, "b", "a")

    assert (output / "manifest.json").read_text("utf-8") == manifest_text(
        {"../a.yaml": entry("a"), "../b.yaml": entry("b")}
    )
    assert private(output) == [".gitignore", "findings.json", "lock", "stamps.json"]
    assert (output / ".rapportgen" / ".gitignore").read_text("utf-8") == "*\n"


@pytest.mark.parametrize("then", [Path.exists, Path.mkdir])  # as the place where a disk was
def test_nothing_is_written_where_a_folder_was_that_has_been_moved(
    output: Path, then: Callable[[Path], object]
) -> None:
    moved = output.with_name("flyttad")
    with at_work(output) as session:
        output.rename(moved)
        then(output)
        [found] = session.close()

    assert (found.rule.code, found.message) == ("RG801", f"Mappen {output} finns inte längre.")
    assert not output.exists() or list(output.iterdir()) == []


def test_a_folder_that_may_not_be_listed_is_there_all_the_same(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> list[str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    with at_work(output) as session:
        session.record("../a.yaml", entry("a"), "allt", TOLD)
        monkeypatch.setattr(os, "listdir", refuse)
        assert session.close() == []
    assert said(output) == ["../a.yaml"]


def test_what_was_built_earlier_stays_in_the_manifest(output: Path) -> None:
    build(output, "b")
    build(output, "a")

    assert said(output) == ["../a.yaml", "../b.yaml"]


def test_a_manifest_that_says_the_same_is_not_written_again(output: Path) -> None:
    build(output, "a")
    before = (output / "manifest.json").stat()
    build(output, "a")

    assert (output / "manifest.json").stat().st_ino == before.st_ino


def test_what_was_told_is_kept(output: Path) -> None:
    build(output, "a")

    with at_work(output) as session:
        assert session.told(output.parent / "a.yaml", INPUTS, "allt") == TOLD
        session.record("../a.yaml", entry("a"), "allt", None)
        session.close()

    assert read_folder(output).findings.kept == {}


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_a_build_that_is_broken_off_has_noted_what_it_finished(
    output: Path, error: type[BaseException]
) -> None:
    def break_off() -> None:
        with at_work(output) as session:
            session.record("../a.yaml", entry("a"), "allt", TOLD)
            raise error

    with pytest.raises(error):
        break_off()

    assert said(output) == ["../a.yaml"]
    assert "journal.jsonl" in private(output)  # nobody knows what else was being written
    build(output, "b")  # and nobody holds the folder
    assert "journal.jsonl" not in private(output)


def test_a_build_that_was_killed_has_left_its_journal(output: Path) -> None:
    build(output, "b")
    session = Session(read_folder(output))
    session.journal.intend({"c/ansokan.html": sha256(b"ett")})
    session.record("../a.yaml", entry("a", b"mitt"), "allt", TOLD)

    found = read_folder(output)

    assert found.entries == {"../a.yaml": entry("a", b"mitt"), "../b.yaml": entry("b")}
    assert found.findings.told("../a.yaml", inputs_key(INPUTS), "allt") == TOLD
    assert found.own == {
        "a/ansokan.html": {sha256(b"mitt")},
        "b/ansokan.html": {sha256(b"nytt")},
        "c/ansokan.html": {sha256(b"ett")},
    }
    build(output)
    assert said(output) == ["../a.yaml", "../b.yaml"]
    assert "journal.jsonl" not in private(output)


@pytest.mark.parametrize("name", ["stamps.json", "findings.json", "journal.jsonl"])
@pytest.mark.parametrize("content", STRANGE)
def test_what_cannot_be_read_of_its_own_is_taken_for_absent(
    output: Path, name: str, content: bytes
) -> None:
    build(output, "a")
    (output / ".rapportgen" / name).write_bytes(content)

    build(output, "a")

    assert said(output) == ["../a.yaml"]


@pytest.mark.parametrize("content", STRANGE)
def test_a_manifest_that_cannot_be_read_is_written_anew_and_told_of(
    output: Path, content: bytes
) -> None:
    build(output, "a")
    whole = (output / "manifest.json").read_bytes()
    (output / "manifest.json").write_bytes(content)

    with at_work(output) as session:
        session.record("../a.yaml", entry("a"), "allt", TOLD)
        found = session.close()

    assert [(one.rule.code, one.place.path, one.is_error, one.help) for one in found] == [
        ("RG810", str(output / "manifest.json"), False, MENDED)
    ]
    assert (output / "manifest.json").read_bytes() == whole
    build(output, "a")


def test_a_part_mends_its_own_manifest_and_leaves_the_others(output: Path) -> None:
    build(output, "a", part="1-av-2")
    build(output, "b", part="2-av-2")
    for name in ("manifest-1-av-2.json", "manifest-2-av-2.json"):
        (output / name).write_bytes(b"{")

    with at_work(output) as session:
        session.part = Part("2-av-2", frozenset({"../b.yaml"}))
        session.record("../b.yaml", entry("b"), "allt", TOLD)
        found = session.close()

    assert [(Path(one.place.path).name, one.is_error, one.help) for one in found] == [
        ("manifest-1-av-2.json", False, "Bygg om med rapportgen build, så skrivs filen på nytt."),
        ("manifest-2-av-2.json", False, MENDED),
    ]
    assert (output / "manifest-1-av-2.json").read_bytes() == b"{"
    assert said(output, "manifest-2-av-2.json") == ["../b.yaml"]


def test_each_part_has_a_manifest_of_its_own(output: Path) -> None:
    build(output, "a", "c", part="1-av-2")
    build(output, "b", part="2-av-2")

    assert said(output, "manifest-1-av-2.json") == ["../a.yaml", "../c.yaml"]
    assert said(output, "manifest-2-av-2.json") == ["../b.yaml"]
    assert not (output / "manifest.json").exists()
    assert list(read_folder(output).entries) == ["../a.yaml", "../c.yaml", "../b.yaml"]


def test_a_build_of_the_whole_takes_the_place_of_its_parts(output: Path) -> None:
    build(output, "b", part="2-av-2")
    build(output, "a")

    assert said(output) == ["../a.yaml", "../b.yaml"]
    assert sorted(file.name for file in output.glob("*.json")) == ["manifest.json"]


def test_a_manifest_that_cannot_be_written_leaves_the_journal(output: Path) -> None:
    (output / "manifest.json").mkdir()
    with at_work(output) as session:
        session.record("../a.yaml", entry("a"), "allt", TOLD)
        wrong = session.close()

    assert [finding.rule.code for finding in wrong] == ["RG801"]
    assert read_folder(output).entries == {"../a.yaml": entry("a")}


def test_a_file_has_one_project_the_last_one_that_became_it(output: Path) -> None:
    build(output, "a")
    with at_work(output) as session:
        session.record("../annan/a.yaml", entry("a", b"annat"), "allt", TOLD)
        assert session.known.entries["../a.yaml"].outputs == {}
        assert session.known.own["a/ansokan.html"] == {sha256(b"nytt"), sha256(b"annat")}


def test_a_manifest_that_says_the_same_in_other_words_is_left_as_it_is(output: Path) -> None:
    build(output, "a")
    manifest = output / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text("utf-8"))), "utf-8")
    before = manifest.read_bytes()
    build(output, "a")

    assert manifest.read_bytes() == before


def test_a_manifest_that_somebody_changes_during_a_build_is_written_again(output: Path) -> None:
    build(output, "a")
    with at_work(output) as session:
        (output / "manifest.json").write_text("{}", "utf-8")
        assert session.close() == []

    assert said(output) == ["../a.yaml"]
