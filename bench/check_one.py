"""The start of `rapportgen check`, beside the import of the libraries it stands on."""

import sys
from pathlib import Path

from turns import in_turn, process, show

ROUNDS = 21
PROJECT = Path(__file__).parents[1] / "projects" / "infosamverkan.yaml"
PROGRAM = Path(sys.executable).with_name("rapportgen")
NAMES = "import yaml, pydantic, click"
# The name pydantic alone loads little; this is what it takes to validate anything with it.
USED = """
import yaml, click
from pydantic import BaseModel

class One(BaseModel):
    number: int

One.model_validate({"number": "1"})
"""


def main() -> None:
    """Measure the program against both."""
    seconds = in_turn(
        {
            NAMES: process([sys.executable, "-c", NAMES]),
            "the same, and one class validated": process([sys.executable, "-c", USED]),
            "rapportgen check, one project": process([str(PROGRAM), "check", str(PROJECT)]),
        },
        ROUNDS,
    )
    for base in list(seconds)[:2]:
        show(seconds, base)


if __name__ == "__main__":
    main()
