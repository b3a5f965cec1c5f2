"""A short run of the driver that `make fuzz` runs long: the same files every time."""

import tempfile
from pathlib import Path

import fuzz.run
from fuzz.driving import Outcome, drive
from fuzz.inputs import file_number
from hypothesis import given, settings
from hypothesis import strategies as st
from project_strategies import record, written

from rapportgen.model.projekt import Projekt
from rapportgen.packs.shelf import Shelf

FILES = 1_500
SEED = 20_260_101
SHELF = Shelf()
REPEATABLE = settings(deadline=None, derandomize=True, max_examples=200)


def outcome_of(content: bytes) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "projekt.yaml"
        path.write_bytes(content)
        return drive(path, SHELF)


def test_mutated_and_random_files_break_nothing(tmp_path: Path) -> None:
    files = ((number, file_number(number, SEED)) for number in range(FILES))
    tally = fuzz.run.run(files, tmp_path, slowest=float("inf"))
    assert [file.read_text(encoding="utf-8") for file in tmp_path.glob("*.txt")] == []
    assert (tally.files, tally.failures) == (FILES, 0)
    assert {code[:3] for code in tally.codes} >= {"RG0", "RG1", "RG2", "RG3", "RG4"}


def test_a_file_that_breaks_something_is_kept(tmp_path: Path) -> None:
    tally = fuzz.run.run([(7, b"version: 1\n")], tmp_path / "kept", slowest=0)
    assert (tally.files, tally.failures) == (1, 1)
    assert (tmp_path / "kept" / "7.yaml").read_bytes() == b"version: 1\n"
    reason = (tmp_path / "kept" / "7.txt").read_text(encoding="utf-8")
    assert "BrokenError: took" in reason


def test_a_number_always_gives_the_same_file() -> None:
    assert [file_number(number, 1) for number in range(50)] == [
        file_number(number, 1) for number in range(50)
    ]
    assert file_number(3, 1) != file_number(3, 2)


@REPEATABLE
@given(st.binary(max_size=300))
def test_any_bytes_end_in_findings(content: bytes) -> None:
    assert outcome_of(content).codes


@REPEATABLE
@given(record(Projekt))
def test_any_values_under_the_keys_of_a_project_are_understood_or_explained(
    data: dict[str, object],
) -> None:
    outcome = outcome_of(f"{written(data)}\n".encode())
    assert outcome.codes or outcome.checked
