"""How fast some work goes, in words."""

import pytest

from rapportgen.cli.pace import pace


@pytest.mark.parametrize(
    ("done", "share", "seconds", "words"),
    [
        (0, 0.0, 0.0, "Så långt"),
        (0, 0.0, 5.0, "Så långt"),
        (0, 0.5, 5.0, "Så långt"),  # half of the projects are done, and none became a document
        (3, 0.5, 0.0, "Så långt"),
        (17, 0.25, 5.0, "Så långt · 3,4 per sekund · 15 s kvar"),
        (127, 0.05, 5.0, "Så långt · 25 per sekund · 2 min kvar"),
        (1, 0.01, 60.0, "Så långt · 0,02 per sekund · 2 tim kvar"),
        (1, 0.01, 40.0, "Så långt · 0,03 per sekund · 66 min kvar"),
        (200, 1.0, 60.0, "Så långt · 3,3 per sekund · 0 s kvar"),
    ],
)
def test_speed_and_the_time_that_is_left_are_told_once_something_is_done(
    done: int, share: float, seconds: float, words: str
) -> None:
    assert pace("Så långt", done, share, seconds) == words
