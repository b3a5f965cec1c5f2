"""How the file of a place is written for other systems."""

from pathlib import Path

import pytest

from rapportgen.report.addresses import address, uri


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("path", "expected", "as_uri"),
    [
        ("projects/a.yaml", "projects/a.yaml", "projects/a.yaml"),
        ("./projects//a.yaml", "projects/a.yaml", "projects/a.yaml"),
        ("../a.yaml", "../a.yaml", "../a.yaml"),
        ("å b%20.yaml", "å b%20.yaml", "%C3%A5%20b%2520.yaml"),
        ("a:b#c?d.yaml", "a:b#c?d.yaml", "a%3Ab%23c%3Fd.yaml"),
        ("a\udcff\n.yaml", "a\ufffd\ufffd.yaml", "a%EF%BF%BD%EF%BF%BD.yaml"),
    ],
)
def test_a_relative_path_stays_relative(path: str, expected: str, as_uri: str) -> None:
    assert (address(path), uri(path)) == (expected, as_uri)


def test_a_whole_path_in_this_folder_becomes_relative(here: Path) -> None:
    path = str(here / "projects/a.yaml")

    assert (address(path), uri(path)) == ("projects/a.yaml", "projects/a.yaml")


def test_a_whole_path_elsewhere_stays_whole(here: Path) -> None:
    path = str(here.parent / "å.yaml")

    assert address(path) == (here.parent / "å.yaml").as_posix()
    assert uri(path) == here.parent.as_uri() + "/%C3%A5.yaml"
