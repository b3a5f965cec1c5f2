"""Shell scripts of continuous integration, run as its runners run them."""

import os
import shutil
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from programs import missing

HERE = Path(sysconfig.get_path("scripts"))  # where this test run has its programs


@dataclass(frozen=True)
class Done:
    """What came of a script: its exit code, and what it printed."""

    code: int
    out: str
    err: str


def run_script(script: str, folder: Path, **environment: str) -> Done:
    """Return what came of a script in bash that stops at the first failure, also within a pipe."""
    bash = shutil.which("bash") or missing("bash")
    path = os.pathsep.join([str(HERE), os.environ["PATH"]])
    done = subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())
