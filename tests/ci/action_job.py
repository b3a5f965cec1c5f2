"""The steps of `action.yml` run one after the other, as far as they can be without GitHub."""

import os
import re
from pathlib import Path
from typing import Any

import yaml
from repositories import ROOT
from shell_steps import HERE, Done, run_script

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = ACTION["runs"]["steps"]
INSTALL = next(step for step in STEPS if "SOURCE" in step.get("env", {}))
_EXPRESSION = re.compile(r"\$\{\{ (\S+?)(?: == '(\w+)')? \}\}")


class Job:
    """A job whose only step is the action, in a folder with a checked-out repository."""

    def __init__(self, folder: Path, temporary: Path, **inputs: str) -> None:
        """Prepare the files that the runner gives to its steps."""
        self.folder, self.temporary = folder, temporary
        self.summary = temporary / "summary.md"
        self.uploads: list[dict[str, str]] = []
        self.code = 0
        self.out = ""
        given = {name: one["default"] for name, one in ACTION["inputs"].items()} | inputs
        self._values = {f"inputs.{name}": value for name, value in given.items()}
        self._values["github.action_path"] = str(ROOT)

    def run(self, steps: list[dict[str, Any]]) -> None:
        """Run the steps whose conditions hold, until one of them fails."""
        for step in steps:
            if self._filled(step.get("if", "true")) == "true":
                self._run(step)
            if self.code:
                return

    def output(self, name: str) -> str:
        """Return an output of the action."""
        return self._filled(ACTION["outputs"][name]["value"])

    def _run(self, step: dict[str, Any]) -> None:
        if "uses" in step:
            self.uploads.append({name: self._filled(text) for name, text in step["with"].items()})
            return
        done = self._script(step)
        self.code = done.code
        self.out += done.out + done.err

    def _script(self, step: dict[str, Any]) -> Done:
        outputs = self.temporary / "outputs"
        outputs.write_text("", encoding="utf-8")
        programs = self.temporary / "path"
        given = programs.read_text(encoding="utf-8").split() if programs.exists() else []
        done = run_script(
            step["run"],
            self.folder,
            **{name: self._filled(text) for name, text in step["env"].items()},
            PATH=os.pathsep.join([*given, str(HERE), os.environ["PATH"]]),
            RUNNER_TEMP=str(self.temporary),
            GITHUB_OUTPUT=str(outputs),
            GITHUB_PATH=str(programs),
            GITHUB_STEP_SUMMARY=str(self.summary),
        )
        for line in outputs.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            self._values[f"steps.{step['id']}.outputs.{name}"] = value
        return done

    def _filled(self, text: str) -> str:
        filled = _EXPRESSION.sub(self._value, text)
        assert "${{" not in filled, f"an expression that this test cannot read: {text}"
        return filled

    def _value(self, expression: re.Match[str]) -> str:
        value = self._values.get(expression[1], "")
        return value if expression[2] is None else str(value == expression[2]).lower()
