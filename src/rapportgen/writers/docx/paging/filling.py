"""Pages filled with pieces, one after the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rapportgen.writers.docx.paging.pieces import Piece

_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Spot:
    """The page of a bookmark, counted from 1, and whether it is the first thing there."""

    page: int
    at_top: bool


@dataclass
class Pages:
    """The pages as they are filled, and where on them the bookmarks are."""

    page: int = 0
    spots: dict[str, Spot] = field(default_factory=dict)
    _room: float = 0.0
    _following: float = 0.0
    _at: float = 0.0
    _below: float = 0.0
    _close: str = ""

    def begin(self, room: float, following: float) -> None:
        """Begin a page with so much room; the pages after it have another."""
        self.page += 1
        self._room, self._following = room, following
        self._at = self._below = 0.0

    def fill(self, pieces: Iterable[Piece]) -> None:
        """Put the pieces on pages; those that are tied together share one that holds them."""
        for chain in _chains(pieces):
            fits_page = self._height(chain, fresh=True) <= self._following
            if chain[0].new_page or (fits_page and not self._fits(chain)):
                self._turn()
            for piece in chain:
                if not self._fits([piece]):
                    self._turn()
                self._put(piece)

    def _fits(self, chain: Sequence[Piece]) -> bool:
        needed = self._height(chain, fresh=self._at == 0) - chain[-1].hanging
        return self._at + needed <= self._room + _SLACK

    def _height(self, chain: Sequence[Piece], *, fresh: bool) -> float:
        """Return how much the chain adds to the page, which may be a fresh one."""
        height, below, close = 0.0, 0.0 if fresh else self._below, self._close
        for index, piece in enumerate(chain):
            if fresh and index == 0:
                height += piece.repeated
            elif not close or close != piece.close:
                height += max(below, piece.above)
            height += piece.height
            below, close = piece.below, piece.close
        return height

    def _turn(self) -> None:
        if self._at > 0:
            self.begin(self._following, self._following)

    def _put(self, piece: Piece) -> None:
        at_top = self._at == 0
        self._at += self._height([piece], fresh=at_top)
        self._below, self._close = piece.below, piece.close
        self.spots |= dict.fromkeys(piece.names, Spot(self.page, at_top))


def _chains(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.tied:
            yield chain
            chain = []
    if chain:
        yield chain
