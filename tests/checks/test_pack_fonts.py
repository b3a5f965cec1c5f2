"""RG714: a PDF can only be set in a font that comes with the program."""

from pathlib import Path

import pytest
from pack_files import pack_of, write_pack

from rapportgen.checks.pack_fonts import strange_fonts
from rapportgen.packs.tema import Tema
from rapportgen.packs.typsnitt import CARRIED_FONTS, DEFAULT_FONT


def found(root: Path, **packs: str) -> list[tuple[str, int, str, str]]:
    """Return folder, line, message and help of each finding in the last of some packs."""
    for name, text in packs.items():
        write_pack(root, name, {"pack.yaml": f"namn: Förbundet\n{text}"})
    findings = strange_fonts(pack_of(list(packs)[-1], root))
    return [(Path(d.place.path).parent.name, d.place.line, d.message, d.help) for d in findings]


@pytest.mark.parametrize("font", CARRIED_FONTS)
def test_a_font_that_comes_along_is_left_alone(tmp_path: Path, font: str) -> None:
    assert found(tmp_path, eget=f"tema: {{typsnitt: {{sida: {font}}}}}\n") == []


def test_a_theme_begins_with_the_font_that_stands_in_for_others() -> None:
    assert Tema().typsnitt.sida == DEFAULT_FONT


def test_a_theme_that_chooses_no_font_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, eget="tema: {typsnitt: {word: Arial}}\n") == []


def test_another_font_is_told_with_the_nearest_that_comes_along(tmp_path: Path) -> None:
    assert found(tmp_path, eget="tema:\n  typsnitt: {sida: Source Serif}\n") == [
        (
            "eget",
            3,
            "Typsnittet Source Serif följer inte med programmet: PDF använder Source Sans Pro.",
            f"Menade du Source Serif Pro? Välj bland: {', '.join(CARRIED_FONTS)}.",
        )
    ]


def test_an_inherited_font_is_told_where_it_is_chosen(tmp_path: Path) -> None:
    parent = "tema: {typsnitt: {sida: Arial}}\n"

    [(folder, line, *_)] = found(tmp_path, grund=parent, eget="ärver: grund\n")
    assert (folder, line) == ("grund", 2)


def test_a_font_that_is_replaced_is_not_told(tmp_path: Path) -> None:
    parent = "tema: {typsnitt: {sida: Arial}}\n"
    own = "ärver: grund\ntema: {typsnitt: {sida: Roboto}}\n"

    assert found(tmp_path, grund=parent, eget=own) == []
