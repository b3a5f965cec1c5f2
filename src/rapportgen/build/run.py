"""All orders of a run, in this process or in several; results come in the order of the files."""

from collections.abc import Iterator

from rapportgen.build import rules
from rapportgen.build.project import Built, Order, build_project
from rapportgen.build.spread import Work, spread
from rapportgen.build.unexpected import unexpected
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import Shelf, shelf_of_process


def build_all(orders: list[Order], jobs: int) -> Iterator[Built]:
    """Return what came of each order, in order, as soon as it and those before it are done."""
    if jobs == 1 or len(orders) <= 1:
        shelf = Shelf()
        return (_attempt(order, shelf) for order in orders)
    return spread(Work(_build, _died), orders, jobs)


def _died(order: Order) -> Built:
    finding = Diagnostic(
        rules.PROCESS_DIED,
        Place(str(order.path)),
        "Dokumenten blev inte färdiga: datorn avbröt arbetet med den här filen.",
        "Oftast räckte minnet inte till. Stäng andra program och bygg filen för sig.",
    )
    return Built(order.path, [finding])


def _build(order: Order) -> Built:
    return _attempt(order, shelf_of_process())


def _attempt(order: Order, shelf: Shelf) -> Built:
    """Return what came of an order; a mistake in the program stops this project, not the others."""
    try:
        return build_project(order, shelf)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other projects are built
        return Built(order.path, [unexpected(order.path, error)])
