"""One project becomes documents on the disk."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rapportgen.build.job import job_of
from rapportgen.build.made import Made, Output, Skipped
from rapportgen.build.make import make
from rapportgen.build.order import Order
from rapportgen.build.writing import open_elsewhere, write_whole
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.waived import Waived


@dataclass
class Built:
    """What came of an order."""

    path: Path
    diagnostics: list[Diagnostic] = field(default_factory=list)
    waived: tuple[Waived, ...] = ()
    written: list[Path] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    can_be_draft: bool = False
    tells_of_persons: bool = False


def build_project(order: Order, packs: Callable[[Path], bytes]) -> Built:
    """Make the documents of an order and put them where they belong."""
    job = job_of(order, packs)
    if isinstance(job, Diagnostic):
        return Built(order.path, [job])
    return put(make(job), order)


def put(made: Made, order: Order) -> Built:
    """Write the documents that came of an order; a file that something keeps from it is told."""
    built = Built(
        made.path,
        list(made.diagnostics),
        made.waived,
        skipped=made.skipped,
        can_be_draft=made.can_be_draft,
        tells_of_persons=made.tells_of_persons,
    )
    for output in made.outputs:
        wrong = _put(output, order)
        if wrong is None:
            built.written.append(order.output / output.name)
        else:
            built.diagnostics.append(wrong)
    return built


def _put(output: Output, order: Order) -> Diagnostic | None:
    target = order.output / output.name
    if not order.force and (opened := open_elsewhere(target)):
        return opened
    return write_whole(target, output.content)
