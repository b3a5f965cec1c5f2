"""Words in a row."""

import pytest

from rapportgen.values.listing import listed


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")],
)
def test_the_last_two_words_are_joined_by_och(words: list[str], text: str) -> None:
    assert listed(words) == text
