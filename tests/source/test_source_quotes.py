import pytest
from project_texts import faults, said

HELP = "Byt tecknen runt texten mot raka citattecken, \" eller '."


@pytest.mark.parametrize("sign", ["”", "“", "’", "»"])
def test_a_colon_between_curved_quotes_is_told_by_the_quotes(sign: str) -> None:
    (finding,) = faults(f"namn: {sign}Kaffestugan: ett steg”\n")
    message = f"Tecknet {sign} håller inte ihop texten som ett citattecken."
    assert said(finding) == ("RG001", 1, 7, 8, message, HELP)


def test_curved_quotes_in_brackets_are_told_too() -> None:
    (finding,) = faults("parter:\n  - {namn: ”Kaffe: bar”, roll: x}\n")
    assert (finding.place.line, finding.place.column, finding.help) == (2, 12, HELP)


def test_a_number_sign_between_curved_quotes_is_told_by_the_quotes() -> None:
    (finding,) = faults("namn: ”Ärende #3”\n")
    assert said(finding) == (
        "RG014",
        1,
        15,
        18,
        ("Tecknet ” håller inte ihop texten som ett citattecken. Det som står efter # läses inte."),
        HELP,
    )


def test_curved_quotes_in_a_text_are_fine() -> None:
    assert faults("namn: ”Kaffestugan” i byn\n") == []
