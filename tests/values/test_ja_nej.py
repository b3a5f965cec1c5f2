import pytest
from values_texts import said

from rapportgen.values.ja_nej import parse_ja_nej


@pytest.mark.parametrize(
    ("text", "answer"), [("true", True), ("ja", True), (" Nej ", False), ("FALSE", False)]
)
def test_yes_and_no_are_read_in_both_languages(text: str, *, answer: bool) -> None:
    assert parse_ja_nej(text) is answer


def test_another_answer_is_refused_with_all_that_there_are() -> None:
    assert said(parse_ja_nej("kanske")) == (
        "RG118",
        "”kanske” är inget svar här.",
        "Skriv true eller false. Det går också bra med ja eller nej.",
    )
