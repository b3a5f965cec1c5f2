import pytest

from rapportgen.values.kind import quoted, write


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("1.5", "”1.5”"),
        ("x" * 60, f"”{'x' * 60}”"),
        ("x" * 61, f"”{'x' * 59}…”"),
        ("a\x1b[31mb", "”a\N{REPLACEMENT CHARACTER}[31mb”"),
        ("a\u202eb\ud800", "”a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}”"),
    ],
)
def test_a_quotation_is_short_and_harmless(text: str, quotation: str) -> None:
    assert quoted(text) == quotation


def test_the_right_forms_are_shown_once_each() -> None:
    assert write("1 500", "1,5", "1 500") == "Skriv 1 500 eller 1,5."
    assert write() == ""
