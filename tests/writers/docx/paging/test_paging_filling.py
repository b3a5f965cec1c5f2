from rapportgen.writers.docx.paging.filling import Pages, Spot
from rapportgen.writers.docx.paging.pieces import Piece


def filled(*pieces: Piece, first: float = 100, following: float = 100) -> dict[str, int]:
    return {
        name: spot.page for name, spot in spots(*pieces, first=first, following=following).items()
    }


def spots(*pieces: Piece, first: float = 100, following: float = 100) -> dict[str, Spot]:
    pages = Pages()
    pages.begin(first, following)
    pages.fill(pieces)
    return pages.spots


def named(name: str, height: float = 10, *, tied: bool = False) -> Piece:
    return Piece(height, tied=tied, names=(name,))


def test_what_does_not_fit_goes_to_the_next_page() -> None:
    assert filled(Piece(90), named("a"), named("b")) == {"a": 1, "b": 2}


def test_the_first_page_may_have_less_room() -> None:
    assert filled(named("a", 60), named("b", 60), first=60, following=120) == {"a": 1, "b": 2}
    assert filled(named("a", 60), named("b", 60), first=120) == {"a": 1, "b": 1}


def test_the_larger_of_two_spaces_stands_between_pieces() -> None:
    above = Piece(40, below=10)

    assert filled(above, Piece(40, above=20, names=("a",))) == {"a": 1}
    assert filled(above, Piece(40, above=21, names=("a",))) == {"a": 2}


def test_space_above_counts_for_nothing_at_the_top_of_a_page() -> None:
    assert filled(Piece(95), Piece(90, above=20), named("a")) == {"a": 2}


def test_white_at_the_end_of_a_piece_may_hang_over() -> None:
    assert filled(Piece(90), Piece(12, hanging=2, names=("a",))) == {"a": 1}


def test_a_heading_follows_what_it_stands_over() -> None:
    assert filled(Piece(70), named("a", tied=True), Piece(30)) == {"a": 2}


def test_what_is_tied_together_beyond_a_page_is_let_go() -> None:
    tied = [Piece(40, tied=True) for _ in range(4)]

    assert filled(named("a", tied=True), *tied, named("b")) == {"a": 1, "b": 2}


def test_the_header_of_a_table_takes_room_on_each_of_its_pages() -> None:
    rows = [Piece(30, repeated=20) for _ in range(4)]

    assert filled(Piece(20, tied=True), *rows, named("a", 20)) == {"a": 2}
    assert filled(Piece(20, tied=True), *rows, named("a", 21)) == {"a": 3}


def test_a_piece_that_begins_a_page_does_so_but_not_twice() -> None:
    new = Piece(10, new_page=True, names=("a",))

    assert filled(Piece(10), new) == {"a": 2}
    assert filled(new) == {"a": 1}


def test_a_piece_higher_than_a_page_has_one_to_itself() -> None:
    assert filled(named("a"), named("b", 150), named("c")) == {"a": 1, "b": 2, "c": 3}


def test_a_spot_tells_what_stands_first_on_its_page() -> None:
    assert spots(named("a", 60), named("b", 60)) == {
        "a": Spot(1, at_top=True),
        "b": Spot(2, at_top=True),
    }
    assert spots(named("a", 40), named("b", 40))["b"] == Spot(1, at_top=False)


def test_close_pieces_of_the_same_style_have_no_space_between_them() -> None:
    above = Piece(50, below=10, close="ListBullet")

    assert filled(above, Piece(50, above=10, close="ListBullet", names=("a",))) == {"a": 1}
    assert filled(above, Piece(50, above=10, close="ListNumber", names=("a",))) == {"a": 2}
    assert filled(above._replace(close=""), Piece(50, above=10, names=("a",))) == {"a": 2}
