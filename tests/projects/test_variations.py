"""A checker is only as good as its silence: sane projects give no finding of their own."""

import unicodedata
from pathlib import Path

import pytest
from examples import ROOT
from variations import VARIATIONS, Variation

from rapportgen.build.examine import examine
from rapportgen.packs.shelf import Shelf

SHELF = Shelf()
# What the examples themselves are told, and a waiver that has lost its object.
KNOWN = {"RG210", "RG121"}


def written(variation: Variation) -> str:
    text = (ROOT / "projects" / f"{variation.example}.yaml").read_text(encoding="utf-8")
    for old, new in variation.replaced:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text + variation.added


def told(text: str, folder: Path) -> list[str]:
    path = folder / "projekt.yaml"
    path.write_bytes(text.encode())
    found = examine(path, SHELF).diagnostics
    return [f"{d.place.line}: {d.rule.code} {d.message}" for d in found if d.rule.code not in KNOWN]


def test_there_are_at_least_twenty_variations_of_all_projects() -> None:
    assert len(VARIATIONS) >= 20
    assert {v.example for v in VARIATIONS} == {p.stem for p in (ROOT / "projects").glob("*.yaml")}


@pytest.mark.parametrize("variation", VARIATIONS, ids=lambda v: v.name)
def test_a_sane_variation_gives_no_finding(variation: Variation, tmp_path: Path) -> None:
    assert told(written(variation), tmp_path) == []


@pytest.mark.parametrize("variation", VARIATIONS, ids=lambda v: v.name)
def test_nor_does_it_when_saved_by_another_system(variation: Variation, tmp_path: Path) -> None:
    text = unicodedata.normalize("NFD", written(variation)).replace("\n", "\r\n")
    assert told(f"\ufeff{text}", tmp_path) == []
