"""A job that a process died of, file by file: the one it dies of is told, and the rest is made."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from rapportgen.build import rules
from rapportgen.build.deaths import Death
from rapportgen.build.job import Job
from rapportgen.build.made import Made
from rapportgen.build.make import planned
from rapportgen.build.naming import planned_names
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place


def parts(job: Job) -> Sequence[Job]:
    """Return the jobs that make one file each, or a job that makes none as it is."""
    names = (name for document in planned(job) for name in planned_names(job.order, document))
    wanted = [name for name in names if job.only is None or name in job.only]
    return [replace(job, only=frozenset([name])) for name in wanted] or [job]


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


def died(job: Job, death: Death) -> Made:
    """Return what is told of a job that a process died of, by the name of its file if it is one."""
    match [PurePosixPath(name).name for name in job.only or ()]:
        case [name]:
            what = f"{name} blev inte färdigt: {death.reason}."
        case _:
            what = f"Dokumenten blev inte färdiga: {death.reason}."
    place = Place(str(job.order.path))
    return Made(job.order.path, [Diagnostic(rules.PROCESS_DIED, place, what, death.remedy)])
