"""`rapportgen check` of 1,000 project files, beside a bare loop over the same files."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from project_files import write_projects
from turns import in_turn, peak_memory, process, show

ROUNDS = 5
FEW, MANY = 100, 1000
PROGRAM = Path(sys.executable).with_name("rapportgen")
BARE_LOOP = Path(__file__).with_name("bare_loop.py")


def main() -> None:
    """Measure time with many files, and memory with few and many."""
    with TemporaryDirectory() as temporary:
        few, many = Path(temporary, "few"), Path(temporary, "many")
        for folder, count in ((few, FEW), (many, MANY)):
            folder.mkdir()
            write_projects(folder, count)
        base = "compose and validate, bare"
        bare = process([sys.executable, str(BARE_LOOP), str(many)])
        check = process([str(PROGRAM), "check", str(many)])
        show(in_turn({base: bare, "rapportgen check": check}, ROUNDS), base)
        for folder, count in ((few, FEW), (many, MANY)):
            memory = peak_memory([str(PROGRAM), "check", str(folder)])
            print(f"peak memory of rapportgen check, {count:5} files: {memory:6.1f} MiB")


if __name__ == "__main__":
    main()
