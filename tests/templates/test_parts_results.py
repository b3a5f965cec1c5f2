"""Results in figures, as tables."""

from filling import shown


def test_a_figure_typed_without_spaces_is_shown_with_them() -> None:
    fragment = (
        "resultat:\n  tabeller:\n    - rubrik: Tabell\n      mättillfällen: [2018]\n"
        "      rader:\n"
        "        - {rad: A, värden: [5000000]}\n"
        "        - {rad: B, värden: ['12345,5']}\n"
    )
    lines = shown("{{ resultattabell(projekt.resultat.tabeller[0]) }}", fragment)

    assert lines[-2:] == ["  | A | 5␣000␣000", "  | B | 12␣345,5"]
