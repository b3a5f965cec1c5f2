"""A Python process of its own, in which nothing has been loaded or written before."""

import os
import subprocess
import sys


def printed(program: str, **environment: str) -> str:
    """Return what a program prints; it finds what tests do, and must print nothing on the side."""
    path = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env=os.environ | {"PYTHONPATH": path} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.strip()
