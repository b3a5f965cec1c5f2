from rapportgen.writers.docx.paging.hyphens import hyphenation_places


def divided(word: str) -> list[str]:
    return [f"{word[:place]}-{word[place:]}" for place in hyphenation_places(word)]


def test_a_word_may_be_divided_in_several_places_the_last_one_first() -> None:
    assert divided("insatser,") == ["insat-ser,", "in-satser,"]


def test_capitals_short_words_and_figures_stay_whole() -> None:
    assert divided("FINSAM") == []
    assert divided("mål") == []
    assert divided("2018") == []
