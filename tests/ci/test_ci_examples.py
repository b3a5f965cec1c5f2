"""The examples for GitHub and GitLab, and the action, are what those systems accept."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from lxml import etree
from repositories import ROOT
from shell_steps import run_script
from workplaces import write_project

GITLAB = ROOT / "docs/exempel/gitlab-ci.yml"


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("github-actions", "action.yml"),
        ("github-workflows", "docs/exempel/github-workflow.yml"),
        ("gitlab-ci", "docs/exempel/gitlab-ci.yml"),
    ],
)
def test_the_schema_of_the_system_accepts_the_file(schema: str, name: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    done = subprocess.run(
        [*command, name], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert (done.returncode, done.stdout) == (0, "ok -- validation done\n"), done.stderr


def test_the_workflow_may_read_and_no_more_except_where_it_uploads() -> None:
    workflow = yaml.safe_load((ROOT / "docs/exempel/github-workflow.yml").read_text("utf-8"))

    assert workflow["permissions"] == {"contents": "read"}
    assert {name: job.get("permissions") for name, job in workflow["jobs"].items()} == {
        "kontroll": None,
        "code-scanning": {"contents": "read", "security-events": "write", "actions": "read"},
    }


@pytest.mark.parametrize(("summa", "code"), [("10 000", 0), ("10 001", 1)])
def test_the_gitlab_job_writes_reports_and_documents_and_fails_by_the_errors(
    tmp_path: Path, summa: str, code: int
) -> None:
    write_project(tmp_path / "projects", "prov.yaml", summa=summa)
    write_project(tmp_path / "projects", "bra.yaml")
    job = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["projekt"]
    done = run_script("\n".join(job["script"]), tmp_path)
    reports = {name: tmp_path / path for name, path in job["artifacts"]["reports"].items()}
    quality = json.loads(reports["codequality"].read_text(encoding="utf-8"))
    junit = etree.parse(reports["junit"]).getroot()

    wrong = {"projects/prov.yaml"} if code else set()
    assert done.code == code, done.err
    assert "Kontrollerade 2 filer: " in done.out
    assert {found["location"]["path"] for found in quality} == wrong
    assert (junit.get("tests"), junit.get("failures")) == ("2", str(code))
    assert (tmp_path / "output/bra/ansokan.docx").exists()
    assert (tmp_path / "output/prov").exists() == (code == 0)
