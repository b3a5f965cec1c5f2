"""Names to choose between, in messages."""

from rapportgen.checks.names import some_of


def test_names_are_listed_in_their_order() -> None:
    assert some_of(["b", "a"], "listan är tom") == "b, a"
    assert some_of({f"n{number}": 0 for number in range(30)}, "").endswith("n28, n29")


def test_of_many_names_the_first_are_listed() -> None:
    assert some_of([str(number) for number in range(10_000)], "").endswith("28, 29 och 9970 till")


def test_no_names_are_told_in_words() -> None:
    assert some_of([], "listan är tom") == "listan är tom"
