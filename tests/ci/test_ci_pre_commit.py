"""The hook of `.pre-commit-hooks.yaml`, run by pre-commit itself."""

import subprocess
import sys
from pathlib import Path

import yaml
from repositories import ROOT, commit_all, copy_of_source, git, outside_git
from workplaces import write_pack, write_project

CONFIG = """\
repos:
  - repo: {repository}
    rev: {commit}
    hooks:
      - id: rapportgen-check
"""


def pre_commit(folder: Path, *arguments: str) -> tuple[int, str]:
    """Return the exit code of pre-commit in a folder, and what it prints."""
    own = {
        "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
        "PIP_CONSTRAINT": str(ROOT / "constraints.txt"),
        "PIP_NO_COMPILE": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=folder,
        env={**outside_git(), **own},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode() + done.stderr.decode()


def test_a_commit_is_stopped_at_the_line_of_the_error_and_let_through_without_it(
    tmp_path: Path,
) -> None:
    source = copy_of_source(tmp_path / "källa")
    place = tmp_path / "arkiv"
    bad = write_project(place / "projects", "fel.yaml", summa="10 001")
    write_project(place / "projects", "bra.yml")
    write_pack(place / "projects/templates", "ekeby")
    (place / "annat.yaml").write_text("inget: projekt\n", encoding="utf-8")
    config = CONFIG.format(repository=source, commit=commit_all(source))
    (place / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    commit_all(place)

    code, told = pre_commit(place, "run", "--all-files")
    assert (code, "rapportgen check" in told, "- exit code: 1" in told) == (1, True, True), told
    assert "projects/fel.yaml:12:10: fel RG201 summa\n" in told
    assert "\nKontrollerade 2 filer: " in told

    write_project(bad.parent, bad.name)
    git(place, "add", "--all")
    code, told = pre_commit(place, "run")
    assert code == 0, told
    assert told.startswith("rapportgen check....")
    assert told.endswith("Passed\n")


def test_the_manifest_is_one() -> None:
    code, told = pre_commit(ROOT, "validate-manifest", ".pre-commit-hooks.yaml")
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert (code, told) == (0, "")
    assert (hook["id"], hook["entry"]) == ("rapportgen-check", "rapportgen check")
