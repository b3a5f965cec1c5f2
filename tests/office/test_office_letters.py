import pytest

from rapportgen.office.letters import wideness, width


@pytest.mark.parametrize(
    ("text", "in_calibri_bold"),
    [
        ("25\u00a0925\u00a0760\u00a0kr", 5.57),
        ("Försäkringskassan", 8.06),
        ("Arbetsförmedlingen", 8.86),
        ("WWW", 2.72),
        ("", 0),
    ],
)
def test_the_estimate_is_never_less_than_the_font_and_not_much_more(
    text: str, in_calibri_bold: float
) -> None:
    assert in_calibri_bold <= width(text) <= in_calibri_bold * 1.15


def test_fonts_that_may_be_wider_than_calibri_are_taken_to_be() -> None:
    assert [wideness(font) for font in ("Calibri", "Arial", "Verdana", "Okänd")] == [
        1.0,
        1.2,
        1.4,
        1.2,
    ]
