import pytest

from rapportgen.office.one_line import fitting


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Stöd till unga", "Stöd till unga"),
        ("Stöd till unga vuxna", "Stöd till unga…"),
        ("Stöd, hjälp och vägledning", "Stöd, hjälp…"),
        ("Stöd, vägledningssamtal", "Stöd…"),
        ("Vägledningssamtal", "Vägledningssam…"),
    ],
)
def test_words_that_fit_are_kept_whole(text: str, shown: str) -> None:
    assert fitting(text, lambda line: len(line) <= 15) == shown
