"""What comes of a job: findings, the documents as bytes, and all that the project can become."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived


@dataclass(frozen=True, slots=True)
class Planned:
    """A kind of document in a project's pack, or the parts that the project lacks for it.

    `numbers` are those of the items that it is made anew for; none when it is made once.
    """

    document: str
    titel: str
    formats: tuple[str, ...]
    numbers: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Output:
    """A finished document; `name` is its path below the output folder, with slashes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that was not built because the project lacks parts that it requires."""

    document: str
    missing: tuple[str, ...]


@dataclass
class Made:
    """What came of a job; `packs` are the names of its pack and of those it inherits, in order."""

    path: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    waived: tuple[Waived, ...] = ()
    packs: tuple[str, ...] = ()
    planned: tuple[Planned, ...] = ()
    outputs: list[Output] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    can_be_draft: bool = False
    tells_of_persons: bool = False


def joined(made: Sequence[Made]) -> Made:
    """Return what came of the parts of a job as what came of the job."""
    return replace(
        made[0],
        diagnostics=list(dict.fromkeys(found for part in made for found in part.diagnostics)),
        waived=next((part.waived for part in made if part.waived), ()),
        packs=next((part.packs for part in made if part.packs), ()),
        planned=next((part.planned for part in made if part.planned), ()),
        outputs=[output for part in made for output in part.outputs],
        skipped=list(dict.fromkeys(skipped for part in made for skipped in part.skipped)),
        can_be_draft=any(part.can_be_draft for part in made),
        tells_of_persons=any(part.tells_of_persons for part in made),
    )
