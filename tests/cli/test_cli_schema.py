"""`rapportgen schema`: what is printed is what is published."""

from pathlib import Path

import pytest
from commands import rapportgen

PUBLISHED = Path(__file__).parents[2] / "schema" / "projekt.schema.json"


@pytest.mark.parametrize("letters", ["utf-8", "latin-1", "ascii"])
def test_what_is_printed_is_what_is_published(tmp_path: Path, letters: str) -> None:
    run = rapportgen(tmp_path, "schema", PYTHONIOENCODING=letters)

    assert (run.code, run.err) == (0, "")
    assert run.out == PUBLISHED.read_text(encoding="utf-8")
