"""How many processes share the work."""

import os

from rapportgen.cli.numbers import number_asked
from rapportgen.cli.terminal import give_up

MOST_JOBS = 64


def number_of_jobs(asked: str | None, items: int, worth_a_process: int) -> int:
    """Return the number asked for, else one for each core that has enough items to be worth it."""
    if asked is None:
        return max(1, min(os.cpu_count() or 1, items // worth_a_process, MOST_JOBS))
    number = number_asked(asked, MOST_JOBS)
    if number is None:
        give_up(f"--jobs {asked} går inte att använda.", f"Skriv ett tal från 1 till {MOST_JOBS}.")
    return number
