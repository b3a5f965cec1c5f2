"""`rapportgen check` of one project, beside a bare program that does the same to the file."""

import sys
from pathlib import Path

import click

from asked import rounds
from turns import in_turn, process, show

PROJECT = Path(__file__).parents[1] / "projects" / "infosamverkan.yaml"
PROGRAM = Path(sys.executable).with_name("rapportgen")
BARE_LOOP = Path(__file__).with_name("bare_loop.py")
JSON_SCHEMA = Path(sys.executable).with_name("check-jsonschema")
SCHEMA = Path(__file__).parents[1] / "schema" / "projekt.schema.json"
# What neither side can do without; the name pydantic alone loads little of it.
IMPORTS = "import yaml, pydantic, click"


@click.command()
@rounds(21)
def main(rounds: int) -> None:
    """Measure new processes, as a person or an editor starts them."""
    base = "compose and validate, bare"
    sides = {
        IMPORTS: process([sys.executable, "-c", IMPORTS]),
        base: process([sys.executable, str(BARE_LOOP), str(PROJECT)]),
        "rapportgen check": process([str(PROGRAM), "check", str(PROJECT)]),
        "check-jsonschema, schema only": process(
            [str(JSON_SCHEMA), "--schemafile", str(SCHEMA), str(PROJECT)]
        ),
    }
    show(in_turn(sides, rounds), base)


if __name__ == "__main__":
    main()
