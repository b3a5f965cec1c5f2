"""Every rule there is: the checks, and the `Rule` values that other modules declare."""

import functools
import importlib

from rapportgen.checks.discovery import all_checks
from rapportgen.diagnostics.rule import Rule

DECLARING = (
    "source.rules",
    "schema.rules",
    "values.rules",
    "values.ja_nej",
    "checks.completeness",
    "checks.waivers",
    "packs.rules",
    "templates.rules",
    "writers.docx.rules",
    "writers.pdf.rules",
    "writers.typst.rules",
    "slides.rules",
    "paper.rules",
    "build.rules",
)


@functools.cache
def catalogue() -> dict[str, Rule]:
    """Return all rules by code."""
    rules = {check.rule.code: check.rule for check in all_checks()}
    for name in DECLARING:
        module = importlib.import_module(f"rapportgen.{name}")
        found = (value for value in vars(module).values() if isinstance(value, Rule))
        rules |= {rule.code: rule for rule in found}
    return dict(sorted(rules.items()))
