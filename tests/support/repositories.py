"""Git repositories made for a test."""

import os
import shutil
import subprocess
from pathlib import Path

from programs import missing

ROOT = Path(__file__).parents[2]
_IDENTITY = ("-c", "user.name=Prov", "-c", "user.email=prov@exempel.se")


def outside_git() -> dict[str, str]:
    """Return the environment without what git tells a hook that may be running these tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


def git(folder: Path, *arguments: str) -> str:
    """Return what git prints in a folder, whatever this machine's own settings are."""
    program = shutil.which("git") or missing("git")
    done = subprocess.run(
        [program, *_IDENTITY, *arguments],
        cwd=folder,
        env={**outside_git(), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()


def commit_all(folder: Path) -> str:
    """Return the commit of everything in a folder, as a repository of its own."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--message", "Prov")
    return git(folder, "rev-parse", "HEAD").strip()


def copy_of_source(folder: Path) -> Path:
    """Return a folder with this source tree as it stands, without what git ignores."""
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():  # a file may be deleted and not yet committed
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder
