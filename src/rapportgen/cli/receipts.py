"""The receipt of a build, with what to say when the same is asked for and nothing has changed."""

import sys
from collections.abc import Sequence
from dataclasses import replace

from rapportgen.build.ledger.issuing import Receipt, Seen, issue
from rapportgen.build.ledger.places import manifest_path
from rapportgen.build.ledger.session import Session
from rapportgen.build.ledger.standing import files_asked
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.build.rules import EDITED_DOCUMENT
from rapportgen.cli.tell import told_lines
from rapportgen.cli.terminal import coloured
from rapportgen.report.paint import Paint, plain
from rapportgen.values.masking import masked


def leave_receipt(
    orders: Sequence[Order], results: Sequence[Built], seen: Seen, session: Session
) -> None:
    """Leave a receipt of a build in which nothing went wrong."""
    if any(order.force for order in orders):
        return
    if any(finding.is_error for built in results for finding in built.diagnostics):
        return
    known = session.known
    seen.see(known.file(name) for name in known.entries)
    entries = ((order, known.entries[known.name(order.path)]) for order in orders)
    outputs = [known.place(name) for order, entry in entries for name in files_asked(order, entry)]
    manifest = manifest_path(known.output, session.part.name if session.part else "")
    again = [_as_before(built) for built in results]
    receipt = Receipt(sys.argv[1:], _text(again, plain), _text(again, coloured))
    issue(receipt, seen, [*outputs, str(manifest)], known.stamps)


def _as_before(built: Built) -> Built:
    """Return what comes of an order if nothing changes: what was kept aside is told once."""
    lasting = [finding for finding in built.diagnostics if finding.rule != EDITED_DOCUMENT]
    unchanged = built.unchanged + len(built.written)
    return replace(built, diagnostics=lasting, written=[], unchanged=unchanged)


def _text(results: Sequence[Built], paint: Paint) -> str:
    return "".join(f"{masked(line)}\n" for line in told_lines(results, paint))
