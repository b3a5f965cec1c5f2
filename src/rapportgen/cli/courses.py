"""How far some work has come, counted in what people wait for: files, or documents."""

from collections import deque
from collections.abc import Iterable
from typing import Protocol, TypeVar

from rapportgen.build.project import Built, Kept, Step
from rapportgen.cli.pace import pace

Result_contra = TypeVar("Result_contra", contravariant=True)


class Course(Protocol[Result_contra]):
    """The course of some work, told of its results one by one."""

    @property
    def share(self) -> float:
        """Return how much of the work is done, from 0 to 1."""

    def note(self, result: Result_contra) -> None:
        """Count a result."""

    def words(self, seconds: float) -> str:
        """Return how far the work has come in some seconds."""


class FilesChecked:
    """How many files are checked."""

    def __init__(self, total: int) -> None:
        """Begin to count."""
        self._done, self._total = 0, total

    @property
    def share(self) -> float:
        """Return how much of the work is done, from 0 to 1."""
        return self._done / self._total

    def note(self, _: object) -> None:
        """Count a file."""
        self._done += 1

    def words(self, seconds: float) -> str:
        """Return how far the work has come in some seconds."""
        far = f"{self._done} av {self._total} filer"
        return pace(far, self._done, self.share, seconds)


class DocumentsMade:
    """How many documents are made, of those that are expected of each project in turn.

    A project that was never built may become any number of them. Until the last such one is done,
    projects tell how much is left.
    """

    def __init__(self, expected: Iterable[int | None]) -> None:
        """Begin to count; of a project with nothing to be made, nothing is expected."""
        self._ahead = deque(expected)
        self._unknown = self._ahead.count(None)
        self._known = sum(number or 0 for number in self._ahead)
        self._projects = sum(number != 0 for number in self._ahead)
        self._done = self._projects_done = 0
        self._kept = Kept(0, 0.0)  # of the next project

    @property
    def is_short(self) -> bool:
        """Return whether there is no more than one document to wait for."""
        total = self._total()
        return total is not None and total <= 1

    @property
    def share(self) -> float:
        """Return how much of the work is done, from 0 to 1."""
        total = self._total()
        if total is None:
            return (self._projects_done + self._kept.share) / self._projects
        return self._done / total if total else 1.0

    def note(self, step: Step) -> None:
        """Count what came of the next project, or of a share of it."""
        if isinstance(step, Kept):
            self._done += step.made
            self._kept = Kept(self._kept.made + step.made, step.share)
        else:
            self._note_project(step)

    def _note_project(self, built: Built) -> None:
        expected = self._ahead.popleft()
        self._unknown -= expected is None
        self._known -= expected or 0
        self._projects_done += expected != 0
        self._done += built.made - self._kept.made
        self._kept = Kept(0, 0.0)

    def words(self, seconds: float) -> str:
        """Return how far the work has come in some seconds."""
        total = self._total()
        if total is None:
            far = f"{self._done} dokument · {self._projects_done} av {self._projects} projekt"
            if self._projects > 1 and not self._projects_done:
                return far  # what is fast is made first, and says nothing of the others
        else:
            far = f"{self._done} av {total} dokument"
        return pace(far, self._done, self.share, seconds)

    def _total(self) -> int | None:
        """Return how many there will be: those made, and what is expected if that is known."""
        return None if self._unknown else self._done - self._kept.made + self._known
