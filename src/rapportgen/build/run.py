"""All orders of a run, in this process or in several; results come in the order of the files."""

import functools
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from rapportgen.build.project import Built, Order, build_project
from rapportgen.packs.shelf import Shelf


def build_all(orders: list[Order], jobs: int) -> Iterator[Built]:
    """Yield what came of each order, in order, as soon as it and those before it are done."""
    if jobs == 1 or len(orders) == 1:
        shelf = Shelf()
        yield from (build_project(order, shelf) for order in orders)
        return
    with ProcessPoolExecutor(min(jobs, len(orders)), get_context("spawn")) as pool:
        yield from pool.map(_build, orders)


@functools.cache
def _shelf() -> Shelf:
    """Return the shelf of this worker process."""
    return Shelf()


def _build(order: Order) -> Built:
    return build_project(order, _shelf())
