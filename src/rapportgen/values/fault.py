"""Why a text could not be read as a value."""

from dataclasses import dataclass

from rapportgen.diagnostics.rule import Rule


@dataclass(frozen=True, slots=True)
class Fault:
    """A refused text: the rule it breaks, what is wrong with it, and what to write instead.

    `written` is how it stands in the file that is to be mended, where that can be looked for.
    """

    rule: Rule
    message: str
    help: str
    written: str = ""
