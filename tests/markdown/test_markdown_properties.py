from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from markdown_texts import ANY_TEXT, MARKDOWN, UNHURRIED, characters, letters

from rapportgen.markdown.blocks import to_blocks

WORDS = st.lists(st.text(st.characters(categories=["L", "Nd"]), min_size=1), min_size=1)


@UNHURRIED
@given(ANY_TEXT | MARKDOWN)
def test_no_letter_of_any_text_is_lost_without_a_word_or_comes_from_nowhere(text: str) -> None:
    converted = to_blocks(text)
    before, after = Counter(letters(text)), Counter(letters(characters(converted.blocks)))
    assert not set(after) - set(before)
    assert converted.dropped or not before - after


@UNHURRIED
@given(WORDS, st.sampled_from([" ", "\n", "\n\n", "\n- ", "\n\n> ", "\n\n## ", "\n  ", "\n\n    "]))
def test_words_come_out_as_they_went_in_whatever_stands_between_them(
    words: list[str], between: str
) -> None:
    assert letters(characters(to_blocks(between.join(words)).blocks)) == letters("".join(words))
