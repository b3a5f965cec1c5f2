"""The report formats: every module in this package, with its function `report`."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from typing import cast

from rapportgen.report.file_report import FileReport
from rapportgen.report.paint import Paint

Report = Callable[[Iterable[FileReport], Paint], Iterator[str]]


def format_names() -> tuple[str, ...]:
    """Return the names of the formats."""
    return tuple(module.name for module in pkgutil.iter_modules(__path__))


def reporter(name: str) -> Report:
    """Return a format's function, which yields its text in pieces."""
    return cast("Report", importlib.import_module(f"{__name__}.{name}").report)
