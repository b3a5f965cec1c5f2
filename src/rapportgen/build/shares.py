"""A job in shares: a file that takes long by itself, the others some at a time.

So several processes help each other even with one project, and what is done is kept file by file.
"""

from collections.abc import Sequence
from dataclasses import replace

from rapportgen.build.job import Job
from rapportgen.build.parts import files_of
from rapportgen.build.unexpected import unexpected

TOGETHER = 12  # files that take about as long together as one that takes long


def shared_out(jobs: Sequence[Job], at_a_time: int) -> list[Sequence[Job]]:
    """Return each job in its shares; so many jobs are handed out at a time.

    A job whose files are made fast stays whole if there are enough jobs: to find its shares is some
    of what it takes.
    """
    few = len(jobs) < at_a_time
    return [_shares(job) if few or job.order.takes_long else [job] for job in jobs]


def _shares(job: Job) -> Sequence[Job]:
    try:
        files = files_of(job)
    except Exception as error:  # noqa: BLE001 - whoever does the job meets it again, and tells
        unexpected(job.order.path, error)  # of it; it is raised for who looks for it
        return [job]
    slow = [name for name in files if job.order.takes_long and name.endswith(".pdf")]
    fast = [name for name in files if name not in slow]
    groups = [fast[start : start + TOGETHER] for start in range(0, len(fast), TOGETHER)]
    shares = [
        replace(job, only=frozenset(names)) for names in (*groups, *([name] for name in slow))
    ]
    return shares if len(shares) > 1 else [job]
