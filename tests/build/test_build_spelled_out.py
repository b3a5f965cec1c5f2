"""A folder is named so that a sentence can end with it."""

from pathlib import Path

import pytest

from rapportgen.build.spelled_out import spelled_out


@pytest.mark.parametrize("folder", ["output", "ut/prov", ".rapportgen", "../ut"])
def test_a_folder_with_a_name_is_written_as_it_is(folder: str) -> None:
    assert spelled_out(folder) == spelled_out(Path(folder)) == str(Path(folder))


@pytest.mark.parametrize(("folder", "named"), [(".", "a/b"), ("..", "a"), ("../..", "")])
def test_mere_dots_are_spelled_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, named: str
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")

    assert spelled_out(Path(folder)) == str(tmp_path / named)
