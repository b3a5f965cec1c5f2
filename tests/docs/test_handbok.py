"""What the handbook says to write, and whether it tells of all there is."""

import re
import textwrap
from pathlib import Path

import click
import pytest
from project_texts import findings, project

from rapportgen.cli.build import build
from rapportgen.cli.check import check
from rapportgen.cli.new import new
from rapportgen.packs.krav import Krav
from rapportgen.packs.packfile import Packfil
from rapportgen.report.formats import format_names
from rapportgen.templates.functions import FUNCTIONS

HANDBOOK = (Path(__file__).resolve().parents[2] / "docs/handbok.md").read_text(encoding="utf-8")
FRAGMENTS = re.findall(
    r"(?<!-->\n\n)^( *)```yaml\n(.*?)^ *```$", HANDBOOK, re.DOTALL | re.MULTILINE
)


def test_the_handbook_shows_fragments_of_project_files() -> None:
    assert len(FRAGMENTS) >= 6


@pytest.mark.parametrize("fragment", [textwrap.dedent(text) for _, text in FRAGMENTS])
def test_a_fragment_can_be_read_where_it_stands_first_in_a_file(fragment: str) -> None:
    found = [d.message for d in findings(project(fragment)) if d.rule.code < "RG2"]

    assert found == []


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_the_handbook_tells_of_every_function_that_a_template_may_call(name: str) -> None:
    assert f"`{name}(" in HANDBOOK


@pytest.mark.parametrize("key", sorted([*Packfil.model_fields, *Krav.model_fields]))
def test_the_handbook_tells_of_every_key_of_a_pack(key: str) -> None:
    assert f"\n| `{key}` |" in HANDBOOK


@pytest.mark.parametrize("name", format_names())
def test_the_handbook_tells_of_every_report_format(name: str) -> None:
    assert f"\n| `{name}` |" in HANDBOOK


@pytest.mark.parametrize("command", [build, check, new], ids=lambda command: command.name)
def test_the_handbook_tells_of_every_option(command: click.Command) -> None:
    options = [o for param in command.params for o in param.opts if o.startswith("--")]

    assert options
    assert [option for option in options if option not in HANDBOOK] == []
