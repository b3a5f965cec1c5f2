"""Documents built into a folder, as a build does it."""

from collections.abc import Sequence

from rapportgen.build.executors import here, local
from rapportgen.build.ledger.books import Books
from rapportgen.build.ledger.holding import at_work
from rapportgen.build.ledger.inputs import Reader
from rapportgen.build.order import Order
from rapportgen.build.project import Built, finished
from rapportgen.build.run import build_all


def build_orders(orders: Sequence[Order], jobs: int = 1) -> list[Built]:
    """Return what comes of orders for one output folder."""
    with at_work(orders[0].output) as session:
        crew = here.crew() if jobs == 1 else local.crew(jobs)
        books = Books(session, Reader(session.known.stamps))
        results = list(finished(build_all(list(map(books.prepare, orders)), crew, books)))
        session.close()
    return results


def build_project(order: Order) -> Built:
    """Return what comes of an order."""
    return build_orders([order])[0]
