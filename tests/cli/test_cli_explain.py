"""`rapportgen explain`."""

from pathlib import Path

import pytest
from commands import rapportgen

from rapportgen.build.catalogue import catalogue

PAGE = """\
RG005 tabb (fel)

Raden innehåller en tabb.

Tabbar är olika breda i olika program och får inte användas i YAML-indrag. Använd mellanslag: två
för varje nivå.
"""


@pytest.mark.parametrize("asked", ["RG005", "rg005", " RG005 ", "tabb", "TABB"])
def test_a_rule_is_explained_by_code_and_by_name(tmp_path: Path, asked: str) -> None:
    run = rapportgen(tmp_path, "explain", asked)

    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(PAGE)


def test_the_page_says_whether_it_is_a_warning(tmp_path: Path) -> None:
    assert rapportgen(tmp_path, "explain", "RG210").out.startswith("RG210 öppen-kostnad (varning)")


def test_without_a_rule_all_are_listed_with_a_line_each(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "explain")

    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines() == [
        f"{rule.code}  {rule.name}: {rule.summary}" for rule in catalogue().values()
    ]


@pytest.mark.parametrize(
    ("asked", "remedy"),
    [
        ("RG 210", "Menade du RG210? Alla regler: rapportgen explain"),
        ("oppen-kostnad", "Menade du öppen-kostnad? Alla regler: rapportgen explain"),
        ("xyz", "Alla regler: rapportgen explain"),
        ("", "Alla regler: rapportgen explain"),
    ],
)
def test_an_unknown_rule_is_told_with_the_one_meant(
    tmp_path: Path, asked: str, remedy: str
) -> None:
    run = rapportgen(tmp_path, "explain", asked)

    assert (run.code, run.out) == (2, "")
    assert run.err == f"rapportgen: Regeln {asked} finns inte.\n  {remedy}\n"
