"""`rapportgen check` of 1,000 project files, beside a bare loop and a check of the schema alone."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from asked import rounds
from project_files import write_projects
from turns import in_turn, peak_memory, process, show

SLOW_ROUNDS = 1
FEW, MANY = 100, 1000
PROGRAM = Path(sys.executable).with_name("rapportgen")
JSON_SCHEMA = Path(sys.executable).with_name("check-jsonschema")
BARE_LOOP = Path(__file__).with_name("bare_loop.py")
SCHEMA = Path(__file__).parents[1] / "schema" / "projekt.schema.json"
BASE = "compose and validate, bare"
BOTH = "two of them at once, half each"  # what a second core is worth at the moment
ONE, TWO = "rapportgen check", "rapportgen check --jobs 2"


@click.command()
@rounds(5)
def main(rounds: int) -> None:
    """Measure time with many files, and memory with few and many."""
    with TemporaryDirectory() as temporary:
        few, many = Path(temporary, "few"), Path(temporary, "many")
        write_projects(few, FEW)
        for half in range(2):
            write_projects(many / f"half-{half}", MANY // 2, first=1 + half * MANY // 2)
        _show_times(many, rounds)
        for folder, count in ((few, FEW), (many, MANY)):
            memory = peak_memory([str(PROGRAM), "check", "--jobs", "1", str(folder)])
            print(f"peak memory of rapportgen check, {count:5} files: {memory:6.1f} MiB")


def _show_times(folder: Path, rounds: int) -> None:
    """Print the times beside the bare loop, with few rounds for what takes half a minute."""
    halves = sorted(folder.iterdir())
    files = [str(file) for file in sorted(folder.rglob("*.yaml"))]
    schema_only = [str(JSON_SCHEMA), "--schemafile", str(SCHEMA), *files]
    sides = {
        BASE: process(_bare(folder)),
        BOTH: process(*map(_bare, halves)),
        ONE: process([str(PROGRAM), "check", "--jobs", "1", str(folder)]),
        TWO: process([str(PROGRAM), "check", "--jobs", "2", str(folder)]),
    }
    show(in_turn(sides, rounds), BASE)
    slow = {ONE: sides[ONE], "check-jsonschema, schema only": process(schema_only)}
    show(in_turn(slow, SLOW_ROUNDS), ONE)


def _bare(folder: Path) -> list[str]:
    return [sys.executable, str(BARE_LOOP), str(folder)]


if __name__ == "__main__":
    main()
