"""One explanation of a syntax error."""

from dataclasses import dataclass

from rapportgen.source.lines import Position


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is wrong and the remedy, at the problem's own place unless another is given."""

    message: str
    help: str
    at: Position | None = None
