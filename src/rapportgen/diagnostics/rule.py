"""A rule: the stable code, the readable name and the documentation behind every diagnostic."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs: an error stops the documents, a warning does not."""

    ERROR = "fel"
    WARNING = "varning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong, with the Swedish page that explains it to the user."""

    code: str
    name: str
    page: str
    severity: Severity = Severity.ERROR

    @property
    def summary(self) -> str:
        """Return the first line of the rule's page."""
        return self.page.strip().partition("\n")[0]
