"""All orders of a run, in this process or in several; results come in the order of the files."""

from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from rapportgen.build import rules, workers
from rapportgen.build.project import Built, Order, build_project
from rapportgen.build.unexpected import unexpected
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import Shelf


def build_all(orders: list[Order], jobs: int) -> Iterator[Built]:
    """Yield what came of each order, in order, as soon as it and those before it are done."""
    if jobs == 1 or len(orders) <= 1:
        shelf = Shelf()
        yield from (_attempt(order, shelf) for order in orders)
        return
    with workers.pool(min(jobs, len(orders))) as pool:
        futures = _submitted(pool, orders)
        try:
            for order, future in zip(orders, futures, strict=True):
                yield _result(order, future)
        finally:
            pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, orders: list[Order]) -> list[Future[Built]]:
    with workers.interrupts_held():
        return [pool.submit(_build, order) for order in orders]


def _result(order: Order, future: Future[Built]) -> Built:
    """Return what came of an order; when a process has died, so have all: try it on its own."""
    try:
        return future.result()
    except BrokenProcessPool:
        return _alone(order)


def _alone(order: Order) -> Built:
    with workers.pool(1) as pool:
        try:
            return _submitted(pool, [order])[0].result()
        except BrokenProcessPool:
            return Built(order.path, [_died(order)])


def _died(order: Order) -> Diagnostic:
    return Diagnostic(
        rules.PROCESS_DIED,
        Place(str(order.path)),
        "Dokumenten blev inte färdiga: datorn avbröt arbetet med den här filen.",
        "Oftast räckte minnet inte till. Stäng andra program och bygg filen för sig.",
    )


def _build(order: Order) -> Built:
    return _attempt(order, workers.shelf())


def _attempt(order: Order, shelf: Shelf) -> Built:
    """Return what came of an order; a mistake in the program stops this project, not the others."""
    try:
        return build_project(order, shelf)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other projects are built
        return Built(order.path, [unexpected(order.path, error)])
