"""`rapportgen build --check`: whether the documents are what their projects would become now."""

import sys
from collections.abc import Iterator
from typing import NoReturn

from rapportgen.build.ledger.folder import read_folder
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.ledger.verifying import left_over, no_manifest, wrong_with
from rapportgen.cli.exit_codes import exit_code
from rapportgen.cli.terminal import paint_for, reader_may_leave, talk
from rapportgen.cli.work import Work
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.report.formats.text import diagnostic_text


def check_documents(work: Work) -> NoReturn:
    """Say what is wrong with the documents of some projects, change nothing, and end."""
    found = list(_found(work))
    with reader_may_leave():
        for finding in found:
            talk(diagnostic_text(finding, paint_for(sys.stderr)).rstrip("\n") + "\n")
        if not found:
            talk("Dokumenten är aktuella.")
    sys.exit(exit_code(found))


def _found(work: Work) -> Iterator[Diagnostic]:
    if missing := no_manifest(work.output):
        yield missing
        return
    known = read_folder(work.output)
    if known.faults:
        yield from [known.newer] if known.newer else known.faults
        return
    yield from work.clashes.values()
    reader = Reader(known.stamps)
    for order in work.orders:
        yield from wrong_with(known, order, reader)
    yield from left_over(known, work.stale_files(known))
