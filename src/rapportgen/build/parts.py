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


def files_of(job: Job) -> list[str]:
    """Return the names of the files that a job makes."""
    names = (name for document in planned(job) for name in planned_names(job.order, document))
    return [name for name in names if job.only is None or name in job.only]


def parts(job: Job) -> Sequence[Job]:
    """Return the jobs that make one file each, or a job that makes none as it is."""
    return [replace(job, only=frozenset([name])) for name in files_of(job)] or [job]


def died(job: Job, death: Death) -> Made:
    """Return what is told of a job that a process died of, by the name of its file if it is one."""
    match [PurePosixPath(name).name for name in job.only or ()]:
        case [name]:
            what = f"{name} blev inte färdigt: {death.reason}."
        case _:
            what = f"Dokumenten blev inte färdiga: {death.reason}."
    place = Place(str(job.order.path))
    return Made(job.order.path, [Diagnostic(rules.PROCESS_DIED, place, what, death.remedy)])
