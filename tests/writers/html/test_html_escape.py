"""Text stays text in CSS too."""

from rapportgen.writers.html.escape import css_string


def test_letters_and_plain_signs_are_kept() -> None:
    assert css_string("Örebro läns-förbund, 2.1 · é") == '"Örebro läns-förbund, 2.1 · é"'


def test_all_other_signs_are_written_as_their_numbers() -> None:
    assert css_string('a"b\\c\n</d>') == '"a\\22 b\\5c c\\a \\3c \\2f d\\3e "'
