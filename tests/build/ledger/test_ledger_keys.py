"""A key changes with all that may change a file, and with nothing else."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rapportgen.build.ledger.keys import OF_PDF, TOLD_OTHERWISE, ask_key, output_key, sha256
from rapportgen.build.ledger.manifest import Inputs
from rapportgen.build.order import Order

INPUTS = Inputs("f1", (("halland", "a2"), ("standard", "b3")), "c4")
PDF, WORD = "a/rekvisition-1.pdf", "a/rekvisition-1.docx"
ORDER = Order(Path("a.yaml"), Path("output"))
MOMENT = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    "other",
    [
        replace(INPUTS, project="f2"),
        replace(INPUTS, program="c5"),
        replace(INPUTS, packs=INPUTS.packs[:1]),
        replace(INPUTS, packs=(("halland", "a2"), ("standard", "b4"))),
        replace(INPUTS, packs=INPUTS.packs[::-1]),
    ],
)
def test_other_inputs_give_another_key(other: Inputs) -> None:
    assert output_key(other, WORD, ORDER) != output_key(INPUTS, WORD, ORDER)


@pytest.mark.parametrize(
    "other", ["a/rekvisition-2.docx", "a/rekvisition-1-utkast.docx", "a/ansokan.docx", PDF]
)
def test_another_file_has_another_key(other: str) -> None:
    assert output_key(INPUTS, other, ORDER) != output_key(INPUTS, WORD, ORDER)


@pytest.mark.parametrize("moment", [MOMENT, MOMENT.replace(year=2027)])
def test_another_moment_gives_another_key(moment: datetime) -> None:
    other = replace(ORDER, moment=moment)

    assert output_key(INPUTS, WORD, other) != output_key(INPUTS, WORD, ORDER)


def test_the_kind_of_pdf_leaves_other_formats_alone() -> None:
    other = replace(ORDER, archive="a-2a")

    assert output_key(INPUTS, PDF, other) != output_key(INPUTS, PDF, ORDER)
    assert output_key(INPUTS, WORD, other) == output_key(INPUTS, WORD, ORDER)


def test_every_option_is_one_that_somebody_has_thought_of() -> None:
    options = {field.name for field in fields(Order)}

    assert options >= TOLD_OTHERWISE
    assert options - TOLD_OTHERWISE - OF_PDF == {"moment"}


@pytest.mark.parametrize(
    "other",
    [
        replace(ORDER, path=Path("b/a.yaml"), output=Path("ut")),
        replace(ORDER, documents=("rekvisition",), formats=("pdf",), by_name=True, force=True),
    ],
)
def test_what_else_was_asked_for_does_not_matter(other: Order) -> None:
    assert output_key(INPUTS, PDF, other) == output_key(INPUTS, PDF, ORDER)


def test_where_a_file_is_does_not_matter() -> None:
    assert output_key(INPUTS, "b/rekvisition-1.docx", ORDER) == output_key(INPUTS, WORD, ORDER)


@pytest.mark.parametrize(
    "other",
    [
        replace(ORDER, path=Path("./b/a.yaml")),
        replace(ORDER, output=Path("ut")),
        replace(ORDER, documents=("ansokan",)),
        replace(ORDER, formats=("pdf",)),
        replace(ORDER, draft=True),
        replace(ORDER, archive="a-2a"),
        replace(ORDER, by_name=True),
        replace(ORDER, moment=MOMENT),
    ],
)
def test_whatever_findings_may_depend_on_is_another_ask(other: Order) -> None:
    assert ask_key(other) != ask_key(ORDER)


def test_the_same_is_asked_for_by_force() -> None:
    assert ask_key(replace(ORDER, force=True)) == ask_key(ORDER)


@pytest.mark.parametrize(
    ("project", "is_the_same"),
    [
        ("projects/a.yaml", True),  # its packs are in templates/ or projects/templates/
        ("a.yaml", False),  # they may be in a folder beside this one
        ("/projects/a.yaml", False),
    ],
)
def test_what_is_asked_for_in_a_folder_that_moved_is_the_same_if_all_paths_are_within(
    project: str, *, is_the_same: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = replace(ORDER, path=Path(project))
    here = ask_key(order)
    monkeypatch.chdir(tmp_path)
    assert (ask_key(order) == here) is is_the_same


def test_the_hash_of_bytes_is_sha256() -> None:
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
