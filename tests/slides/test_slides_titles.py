"""Titles of slides: they tell what part of a section is shown, and no two are alike."""

import pytest

from rapportgen.slides.titles import named, numbered_titles


@pytest.mark.parametrize(
    ("parts", "title"),
    [
        ([""], "Metod"),
        (["Metod"], "Metod"),
        (["Urval"], "Metod: Urval"),
        (["Urval", "Dialog"], "Metod: Urval och Dialog"),
        (["Urval", "Dialog", "Stöd"], "Metod: Urval, Dialog och Stöd"),
        (["", "Dialog"], "Metod"),
        (["Ett långt namn " * 3, "Dialog", "Och ett till"], "Metod"),
    ],
)
def test_a_title_names_the_parts_of_its_section(parts: list[str], title: str) -> None:
    assert named("Metod", parts) == title


def test_slides_after_each_other_with_the_same_title_are_numbered() -> None:
    assert numbered_titles(["Mål", "Metod", "Metod", "Slut"]) == [
        "Mål",
        "Metod (1 av 2)",
        "Metod (2 av 2)",
        "Slut",
    ]


def test_what_comes_back_to_a_title_says_so() -> None:
    titles = ["A", "B", "A", "C", "A", "A"]
    assert numbered_titles(titles) == [
        "A",
        "B",
        "A, fortsättning",
        "C",
        "A, fortsättning 2 (1 av 2)",
        "A, fortsättning 2 (2 av 2)",
    ]


def test_a_title_that_looks_like_a_numbered_one_is_not_taken_twice() -> None:
    found = numbered_titles(["A (1 av 2)", "A", "A", "A, fortsättning"])
    assert found == [
        "A (1 av 2)",
        "A, fortsättning (1 av 2)",
        "A, fortsättning (2 av 2)",
        "A, fortsättning, fortsättning",
    ]
