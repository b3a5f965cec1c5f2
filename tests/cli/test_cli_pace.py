"""How far some work has come, in words."""

import pytest

from rapportgen.cli.pace import pace


@pytest.mark.parametrize(
    ("done", "speed", "words"),
    [
        (0, None, "0 av 200 projekt"),
        (0, 0.0, "0 av 200 projekt"),
        (12, 3.4, "12 av 200 projekt · 3,4 per sekund · 55 s kvar"),
        (12, 25.4, "12 av 200 projekt · 25 per sekund · 7 s kvar"),
        (12, 2.0, "12 av 200 projekt · 2,0 per sekund · 2 min kvar"),
        (12, 0.04, "12 av 200 projekt · 0,04 per sekund · 78 min kvar"),
        (100, 0.01, "100 av 200 projekt · 0,01 per sekund · 3 tim kvar"),
        (200, 3.4, "200 av 200 projekt · 3,4 per sekund · 0 s kvar"),
    ],
)
def test_what_is_done_how_fast_and_what_is_left(done: int, speed: float | None, words: str) -> None:
    assert pace(done, 200, "projekt", speed) == words
