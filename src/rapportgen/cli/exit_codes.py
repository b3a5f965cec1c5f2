"""What an exit code says: 0 clean, 1 errors found, 2 could not run."""

from collections.abc import Iterable

from rapportgen.build.rules import (
    CANNOT_WRITE,
    NEWER_MANIFEST,
    OPEN_DOCUMENT,
    PROCESS_DIED,
    UNEXPECTED,
)
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.source.rules import UNREADABLE

# By their codes: the rules are declared beside engines that load slowly.
ENGINE_MISSING = "RG902"
ASKED_ENGINE_MISSING = "RG905"
COULD_NOT_RUN = {
    ENGINE_MISSING,
    ASKED_ENGINE_MISSING,
    *(rule.code for rule in (UNREADABLE, CANNOT_WRITE, OPEN_DOCUMENT, PROCESS_DIED, UNEXPECTED)),
    NEWER_MANIFEST.code,
}


def exit_code(diagnostics: Iterable[Diagnostic]) -> int:
    """Return the exit code for what was found; warnings do not count."""
    code = 0
    for diagnostic in diagnostics:
        if diagnostic.is_error:
            code = max(code, 2 if diagnostic.rule.code in COULD_NOT_RUN else 1)
    return code
