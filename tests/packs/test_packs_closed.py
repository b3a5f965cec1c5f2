"""Folders of packs that are there and cannot be read: nothing else is taken in their place."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from confined import permissions_hold, with_rights_of_anybody
from workplaces import write_pack, write_project

pytestmark = pytest.mark.skipif(
    os.name == "nt" or not permissions_hold(), reason="root passes over them"
)
READ = "Be ägaren om läsrättighet."
TEMPLATE = "{% include 'delar/slut.md' %}\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    bas = write_pack(tmp_path / "templates", "bas", brev=TEMPLATE)
    own = write_pack(tmp_path / "templates", "ekeby")
    for pack, words in ((bas, "Grunden"), (own, "Eget")):
        (pack / "delar").mkdir()
        (pack / "delar" / "slut.md").write_text(f"{words}\n", encoding="utf-8")
    (own / "pack.yaml").write_text("namn: Ekeby\närver: bas\n", encoding="utf-8")
    standard = write_pack(tmp_path / "templates", "standard", brev="Eget standard\n")
    (standard / "pack.yaml").write_text("namn: Eget\n", encoding="utf-8")
    write_project(tmp_path / "projects", "a.yaml", pack="ekeby")
    write_project(tmp_path / "projects", "b.yaml", pack="bas")
    write_project(tmp_path / "projects", "c.yaml", pack="standard")
    yield tmp_path
    for folder in (tmp_path / "templates", own, own / "delar"):
        folder.chmod(0o755)


def told(place: Path) -> tuple[int, list[str], list[str]]:
    """Return the exit code, the errors with their messages and remedies, and what was written."""
    run = with_rights_of_anybody(place, "build", "--document", "brev", "--format", "html")
    lines = run.err.splitlines()
    heads = [number for number, line in enumerate(lines) if ": fel RG" in line]
    return run.code, ["|".join(lines[at : at + 3]) for at in heads], run.out.splitlines()


@pytest.mark.parametrize("mode", [0o000, 0o311])
def test_parts_that_may_not_be_read_are_not_taken_for_absent(place: Path, mode: int) -> None:
    (place / "templates/ekeby/delar").chmod(mode)
    code, errors, written = told(place)

    what = "templates/ekeby/delar:1:1: fel RG011 oläsbar-fil|  Du har inte rätt att läsa mappen."
    assert errors == [f"{what}|  {READ}"]
    assert (code, written) == (2, ["output/b/brev.html", "output/c/brev.html"])


def test_parts_that_may_be_listed_and_not_opened_are_told_one_by_one(place: Path) -> None:
    (place / "templates/ekeby/delar").chmod(0o444)
    code, errors, written = told(place)

    file = "templates/ekeby/delar/slut.md:1:1: fel RG011 oläsbar-fil"
    assert errors == [f"{file}|  Du har inte rätt att läsa filen.|  {READ}"]
    assert (code, written) == (2, ["output/b/brev.html", "output/c/brev.html"])


@pytest.mark.parametrize("mode", [0o000, 0o444])
def test_a_pack_that_may_not_be_opened_is_told_and_the_others_are_built(
    place: Path, mode: int
) -> None:
    (place / "templates/ekeby").chmod(mode)
    code, errors, written = told(place)

    what = "templates/ekeby/pack.yaml:1:1: fel RG011 oläsbar-fil|  Du har inte rätt att läsa filen."
    assert errors == [f"{what}|  {READ}"]
    assert (code, written) == (2, ["output/b/brev.html", "output/c/brev.html"])


def test_no_pack_of_the_program_stands_in_for_one_that_may_not_be_read(place: Path) -> None:
    (place / "templates").chmod(0o000)
    code, errors, written = told(place)

    what = "templates:1:1: fel RG011 oläsbar-fil|  Du har inte rätt att läsa mappen."
    assert errors == [f"{what}|  {READ}"]
    assert (code, written) == (2, [])


def test_nor_for_one_on_a_disk_that_is_away(place: Path) -> None:
    (place / "templates").rename(place / "borta")
    (place / "templates").symlink_to(place / "ingenstans")
    code, errors, written = told(place)

    [error] = errors
    assert error.startswith("templates:1:1: fel RG011 oläsbar-fil|  templates är en länk till ")
    assert (code, written) == (2, [])
    (place / "templates").unlink()
    (place / "borta").rename(place / "templates")


def test_a_word_document_on_a_disk_that_is_away_is_not_taken_for_absent(place: Path) -> None:
    (place / "templates/ekeby/referens.docx").symlink_to("/mnt/borta/referens.docx")
    code, errors, written = told(place)

    [error] = errors
    assert error.startswith(
        "templates/ekeby/referens.docx:1:1: fel RG712 referensdokument|"
        "  templates/ekeby/referens.docx är en länk till /mnt/borta/referens.docx, men dit går det "
    )
    assert (code, written) == (1, ["output/b/brev.html", "output/c/brev.html"])


def test_a_template_that_becomes_a_link_to_nowhere_is_told_also_of_what_was_built(
    place: Path,
) -> None:
    assert told(place)[0] == 0
    (place / "templates/ekeby/nytt.md").symlink_to("/mnt/borta/nytt.md")
    code, errors, written = told(place)

    [error] = errors
    assert error.startswith("templates/ekeby/nytt.md:1:1: fel RG011 oläsbar-fil|")
    assert (code, written) == (2, [])
