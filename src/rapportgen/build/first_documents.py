"""The documents of saved templates, made before the rest of what a save makes outdated."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from rapportgen.build.job import Job
from rapportgen.build.ledger.manifest import Entry
from rapportgen.build.naming import planned_names
from rapportgen.build.project import Built


def first_of(work: Job | Built, documents: AbstractSet[str], entry: Entry | None) -> Job | Built:
    """Return the part of some work that makes certain documents; all of it if none are named.

    Nothing comes of a project that was found to lack what they need. One that has not been built,
    or not with a template that is new, may become any of them. The books note file by file what
    was made, so the rest is still outdated.
    """
    if isinstance(work, Built) or not documents or entry is None:
        return work
    if not documents <= {planned.document for planned in entry.documents}:
        return work
    wanted = (planned for planned in entry.documents if planned.document in documents)
    names = {name for planned in wanted for name in planned_names(work.order, planned)}
    only = frozenset(names if work.only is None else names & work.only)
    return replace(work, only=only) if only else Built(work.order.path)
