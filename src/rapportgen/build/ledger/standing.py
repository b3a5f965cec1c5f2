"""Whether a project's documents stand in the folder as they were built."""

from rapportgen.build.ledger.folder import Known
from rapportgen.build.ledger.keys import output_key
from rapportgen.build.ledger.manifest import Entry
from rapportgen.build.naming import planned_names
from rapportgen.build.order import Order


def files_asked(order: Order, entry: Entry) -> list[str]:
    """Return the names of the files that an order means of what is planned for a project."""
    return [name for planned in entry.documents for name in planned_names(order, planned)]


def stands(known: Known, entry: Entry, name: str, order: Order) -> bool:
    """Return whether a file is the one that was built, of the same and with the same options."""
    written = entry.outputs.get(name)
    if written is None or written.key != output_key(entry.inputs, name, order):
        return False
    return known.sha256(name) == written.sha256
