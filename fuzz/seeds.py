"""The good files that mutations begin with."""

import functools
from pathlib import Path

from maximal import MAXIMAL, MINIMAL
from project_texts import faults, project
from rule_pages import all_rules, examples

from rapportgen.build.starter import starter
from rapportgen.packs.folders import available_packs, bundled_folder

PROJECTS = Path(__file__).parents[1] / "projects"


@functools.cache
def seeds() -> tuple[str, ...]:
    """Return the example projects, a full and a bare one, the starters and the rules' examples."""
    projects = [path.read_text(encoding="utf-8") for path in sorted(PROJECTS.glob("*.yaml"))]
    starters = [starter("Exempel", pack, 2025) for pack in available_packs((bundled_folder(),))]
    pages = [project(text) for rule in all_rules() for _, text in examples(rule)]
    return (*projects, *projects, *[MAXIMAL] * 5, MINIMAL, *starters, *pages)


@functools.cache
def readable_seeds() -> tuple[str, ...]:
    """Return those of the seeds that YAML can read; some of the rules are about the others."""
    return tuple(seed for seed in seeds() if not faults(seed))
