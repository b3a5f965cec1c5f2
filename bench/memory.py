"""The memory of a process that makes many documents: flat, however many they are."""

import resource
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from asked import count
from project_files import write_projects
from rapportgen.build import workers
from rapportgen.build.job import Job, PackedShelves, job_of
from rapportgen.build.make import make
from rapportgen.build.order import Order

STEP = 100
FORMATS = ("docx", "html", "pdf")
PAGE = resource.getpagesize()


@click.command()
@click.argument("formats", nargs=-1, type=click.Choice(FORMATS))
@count("--documents", 1000, "How many documents the process makes of each format.")
def main(formats: tuple[str, ...], documents: int) -> None:
    """Show what a worker holds after each hundred documents of each of FORMATS, or of all."""
    for suffix in formats or FORMATS:
        with TemporaryDirectory() as temporary:
            held = list(_held(list(_jobs(Path(temporary), suffix, documents)), temporary, suffix))
        shown = "  ".join(f"{memory:4.0f}" for memory in held)
        print(f"{suffix:5} MiB after each {STEP} documents: {shown}", flush=True)


def _jobs(folder: Path, suffix: str, documents: int) -> Iterator[Job]:
    write_projects(folder / "projects", documents)
    packs = PackedShelves()
    for file in sorted((folder / "projects").rglob("*.yaml")):
        job = job_of(Order(file, folder, ("ansokan",), (suffix,)), packs)
        if isinstance(job, Job):
            yield job


def _held(jobs: Sequence[Job], scratch: str, suffix: str) -> Iterator[float]:
    """Yield the memory of one worker that got ready like those of a build."""
    arguments = (scratch, (suffix,))
    with ProcessPoolExecutor(1, get_context("spawn"), workers.begin, arguments) as pool:
        for start in range(0, len(jobs), STEP):
            for job in jobs[start : start + STEP]:
                pool.submit(workers.tidily, _make, job).result()
            yield pool.submit(_memory).result()


def _make(job: Job) -> None:
    if not make(job).outputs:
        raise ValueError(job.order.path)


def _memory() -> float:
    """Return the MiB that this process holds."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * PAGE / 2**20


if __name__ == "__main__":
    main()
