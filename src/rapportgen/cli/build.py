"""`rapportgen build`: documents from project files."""

from typing import NoReturn

import click

from rapportgen.build.ledger.issuing import Seen
from rapportgen.build.ledger.searched import folders_searched
from rapportgen.cli.executor import DEFAULT_LIMIT, crew_asked
from rapportgen.cli.making import asked_making, making_options
from rapportgen.cli.paths import named_files, paths_meant
from rapportgen.cli.shards import ALL, asked_shard
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import give_up
from rapportgen.cli.work import Work

HELP = """Skapa dokument av projektfiler.

Utan FIL byggs alla filer i projects/. Dokumenten hamnar i output/, i en mapp för varje projektfil.
Ett projekt med fel byggs inte, men de andra byggs ändå.
"""


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("paths", nargs=-1, metavar="[FIL…]")
@making_options
@click.option("--jobs", metavar="ANTAL", help="Så många processer hjälps åt.")
@click.option(
    "--executor",
    metavar="ADRESS",
    help="Bygg på ett Dask-kluster: dask://DATOR:PORT.",
)
@click.option(
    "--time-limit",
    metavar="SEKUNDER",
    help=f"Så lång tid får ett dokument ta. Utan valet: {DEFAULT_LIMIT}.",
)
@click.option("--force", is_flag=True, help="Bygg allt, och skriv över dokument som verkar öppna.")
@click.option("--check", is_flag=True, help="Bygg inte: säg till om något dokument är inaktuellt.")
@click.option("--clean", is_flag=True, help="Ta bort dokument av projekt som inte finns längre.")
@click.option("--shard", default=ALL, metavar="DEL", help="Bara en del av filerna, som 2/8.")
def build(  # noqa: PLR0913 - one parameter for each option of its own
    paths: tuple[str, ...],
    jobs: str | None,
    executor: str | None,
    time_limit: str | None,
    shard: str,
    *,
    force: bool,
    check: bool,
    clean: bool,
    **making: object,
) -> None:
    """Build documents, say what was found, and list what was written."""
    how = asked_making("build", making)
    if check and (clean or force):
        give_up("--check ändrar ingenting.", "Ta bort --check, eller --clean och --force.")
    part = asked_shard(shard)
    seen = Seen()
    seen.see(folders_searched(paths_meant(paths)))
    files = named_files(paths)
    orders, clashes = how.orders(files, paths, force=force)
    if part:
        files = part.of(files)
        orders = [order for order in orders if order.path in files]
    work = Work(
        orders,
        {file: finding for file, finding in clashes.items() if file in files},
        how.output,
        crew_asked(executor, jobs, time_limit, orders, how.writers),
        part,
        is_whole=any(path.is_dir() for path in paths_meant(paths)),
        clean=clean,
        asks_for_formats=bool(how.formats),
    )
    if check:
        _compare(work)
    from rapportgen.cli.building import build_documents  # noqa: PLC0415 - loads what only it needs

    build_documents(work, seen)


def _compare(work: Work) -> NoReturn:
    """Say what is wrong with the documents that there are, and end."""
    from rapportgen.cli.build_check import check_documents  # noqa: PLC0415 - builds do without

    check_documents(work)
