import pytest

from rapportgen.writers.docx.measures import points


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("240", 12),
        ("-20", -1),
        ("1.5", pytest.approx(0.075)),
        ("12pt", 12),
        ("1in", 72),
        ("25.4mm", pytest.approx(72)),
        ("stor", None),
        ("", None),
        (None, None),
    ],
)
def test_a_measure_is_in_twentieths_or_has_a_unit(said: str | None, expected: float | None) -> None:
    assert points(said) == expected


def test_other_parts_of_a_point_are_named() -> None:
    assert points("22", 2) == 11
