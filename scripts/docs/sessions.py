"""The commands that the handbook shows, run in a folder of their own, with what they answer.

`<!-- fil: PATH -->` before a fenced block writes it to a file, `<!-- sist i: PATH -->` adds it to
one, and `<!-- byt i: PATH: OLD => NEW -->` changes one. In a block marked `console` every line that
begins with `$ ` is a command, and the lines below it are its answer.
"""

import contextlib
import io
import re
import shlex
import sys
import tempfile
from pathlib import Path
from unittest import mock

from rapportgen.cli import main

HOME = "/home/du/ekeby"
_STEP = re.compile(
    r"<!-- (?P<how>fil|sist i): (?P<path>\S+) -->\n+```\w+\n(?P<body>.*?)^```$"
    r"|<!-- byt i: (?P<changed>\S+): (?P<old>.*?) => (?P<new>.*?) -->"
    r"|(?<=^```console\n)(?P<session>.*?)(?=^```$)",
    re.DOTALL | re.MULTILINE,
)


def with_sessions(page: str) -> str:
    """Return the page with what its commands answer today."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        return _STEP.sub(_step, page)


def _step(step: re.Match[str]) -> str:
    if step["session"] is not None:
        commands = [line for line in step["session"].splitlines() if line.startswith("$ ")]
        return "\n\n".join(_answered(command) for command in commands) + "\n"
    if step["changed"]:
        _change(Path(step["changed"]), step["old"], step["new"])
    else:
        _write(Path(step["path"]), step["body"], "w" if step["how"] == "fil" else "a")
    return step[0]


def _write(path: Path, text: str, mode: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open(mode, encoding="utf-8", newline="\n") as file:
        file.write(text)


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise SystemExit(f"handbok.md: ”{old}” står {text.count(old)} gånger i {path}")
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def _answered(command: str) -> str:
    answer = io.StringIO()
    with (
        mock.patch.object(sys, "argv", shlex.split(command.removeprefix("$ "))),
        contextlib.redirect_stdout(answer),
        contextlib.redirect_stderr(answer),
        contextlib.suppress(SystemExit),
    ):
        main()
    plain = answer.getvalue().replace("\u00a0", " ").replace(str(Path.cwd()), HOME)
    return f"{command}\n{plain.rstrip()}"
