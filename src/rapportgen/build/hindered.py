"""Projects of which no documents are built, however often it is tried."""

from rapportgen.build.examine import Examined, examine
from rapportgen.build.order import Order
from rapportgen.build.rules import OUTDATED_DOCUMENT
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import shelf_of_process


def hindered(order: Order) -> Diagnostic | None:
    """Return the finding that a project has errors, unless it is built all the same."""
    examined = examine(order.path, shelf_of_process())
    if not examined.has_errors or (order.draft and _becomes_drafts(examined)):
        return None
    number = sum(finding.is_error for finding in examined.diagnostics)
    many, remedy = (
        ("ett fel", "Rätta felet. Du ser det")
        if number == 1
        else (f"{number} fel", "Rätta felen. Du ser dem")
    )
    return Diagnostic(
        OUTDATED_DOCUMENT,
        Place(str(order.path)),
        f"Projektet har {many}, så inga dokument byggs av det.",
        f"{remedy} med rapportgen check {order.path}.",
    )


def _becomes_drafts(examined: Examined) -> bool:
    return examined.subject is not None and not examined.tells_of_persons
