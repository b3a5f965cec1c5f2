"""Pages opened in Chromium, by the script of tests/node."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from node_packages import FOLDER, node, package
from programs import missing

Step = dict[str, Any]


@dataclass(frozen=True)
class Visit:
    """A page to open, how large the window is, and what to do with it, step by step."""

    path: Path
    steps: Sequence[Step]
    width: int = 1280
    height: int = 720


@dataclass(frozen=True)
class Seen:
    """What the steps that ask for something were answered, and what the console said."""

    answers: list[Any]
    said: list[str]


def visited(visits: Sequence[Visit]) -> list[Seen]:
    """Return what came of each visit; without Chromium the test is skipped, but not in CI."""
    package("puppeteer-core")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        missing("chromium")
    asked = {"chromium": chromium, "visits": [_asked(visit) for visit in visits]}
    done = subprocess.run(
        [node(), FOLDER / "browser.mjs"],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr.decode()
    return [Seen(**seen) for seen in json.loads(done.stdout)]


def seen(path: Path, *steps: Step, width: int = 1280, height: int = 720) -> Seen:
    """Return what came of one visit."""
    [result] = visited([Visit(path, steps, width, height)])
    return result


def _asked(visit: Visit) -> dict[str, Any]:
    return {
        "url": visit.path.resolve().as_uri(),
        "width": visit.width,
        "height": visit.height,
        "steps": list(visit.steps),
    }
