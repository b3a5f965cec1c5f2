"""Documents by the names of a command line."""

import pytest
from shipped_packs import shipped

from rapportgen.build.named import Named, named, parted

DOCUMENTS = shipped("standard").documents


@pytest.mark.parametrize(
    ("name", "number", "titel"),
    [
        ("rekvisition", None, "Rekvisition"),
        ("rekvisition-1", 1, "Rekvisition 1"),
        ("rekvisition-02", 2, "Rekvisition 2"),
        ("rekvisition-0", 0, "Rekvisition 0"),
    ],
)
def test_a_name_stands_for_a_document_or_one_of_its_items(
    name: str, number: int | None, titel: str
) -> None:
    found = named(name, DOCUMENTS)

    assert found == Named(DOCUMENTS["rekvisition"], number)
    assert found.titel == titel


@pytest.mark.parametrize("name", ["ansokan-1", "rekvisition-", "rekvisition-a", "brev", "-1"])
def test_other_names_stand_for_nothing(name: str) -> None:
    assert named(name, DOCUMENTS) is None


def test_a_document_whose_own_name_ends_with_a_number_is_itself() -> None:
    letter = DOCUMENTS["rekvisition"]

    assert named("rekvisition-2", {"rekvisition-2": letter}) == Named(letter)


@pytest.mark.parametrize(
    ("name", "parts"),
    [("a-12", ("a", 12)), ("a-b-1", ("a-b", 1)), ("a-b", ("a-b", None)), ("a", ("a", None))],
)
def test_the_number_is_what_follows_the_last_hyphen(
    name: str, parts: tuple[str, int | None]
) -> None:
    assert parted(name) == parts
