"""All checks: every `Check` in the modules of `checks.rules`, found by being there."""

import functools
import importlib
import pkgutil

from rapportgen.checks import rules
from rapportgen.checks.check import Check


@functools.cache
def all_checks() -> tuple[Check, ...]:
    """Return every check, ordered by code."""
    modules = (
        importlib.import_module(f"{rules.__name__}.{module.name}")
        for module in pkgutil.iter_modules(rules.__path__)
    )
    found = (value for module in modules for value in vars(module).values())
    checks = {value.rule.code: value for value in found if isinstance(value, Check)}
    return tuple(checks[code] for code in sorted(checks))
