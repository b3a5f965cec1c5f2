"""RG713: text in a pack's colours must be readable."""

from pathlib import Path

import pytest
from pack_files import pack_of, write_pack
from shipped_packs import shipped

from rapportgen.checks.pack_colours import faint_colours


def found(root: Path, colours: str) -> list[tuple[str, int, str]]:
    """Return file, line and message of each finding in a pack with some colours."""
    files = {"pack.yaml": f"namn: Förbundet\ntema:\n  färger: {{{colours}}}\n"}
    write_pack(root, "eget", files)
    pack = pack_of("eget", root)
    return [(Path(d.place.path).name, d.place.line, d.message) for d in faint_colours(pack)]


@pytest.mark.parametrize("name", ["standard", "rar-sormland", "finsam-orebro", "skaraborg"])
def test_the_packs_that_ship_have_readable_colours(name: str) -> None:
    assert list(faint_colours(shipped(name))) == []


def test_a_faint_accent_is_told_for_headings_and_for_table_headers(tmp_path: Path) -> None:
    measured = "Färgen #777777 har kontrasten 4,4 mot #ffffff."

    assert found(tmp_path, 'accent: "#777777", yta: "#ffffff"') == [
        ("pack.yaml", 3, f"{measured} I rubriker behövs minst 4,5."),
        ("pack.yaml", 3, f"{measured} I tabellhuvuden behövs minst 4,5."),
    ]


def test_a_dark_surface_is_told_where_it_is_chosen(tmp_path: Path) -> None:
    messages = found(tmp_path, 'yta: "#102030"')

    assert [line for _, line, _ in messages] == [3, 3]
    assert [message.partition(". I ")[2] for _, _, message in messages] == [
        "tabellhuvuden behövs minst 4,5.",
        "text i rutor och summarader behövs minst 4,5.",
    ]


def test_readable_colours_are_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, 'accent: "#767676", yta: "#ffffff"') == []
