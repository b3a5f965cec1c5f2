"""Sides measured in turn, A B A B …, so that a machine that slows down slows them alike."""

import gc
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence

Measure = Callable[[], float]


def in_turn(sides: Mapping[str, Measure], rounds: int) -> dict[str, float]:
    """Return the median of what each side measures, after one round that only warms up."""
    taken = [{name: measure() for name, measure in sides.items()} for _ in range(rounds + 1)]
    return {name: statistics.median(turn[name] for turn in taken[1:]) for name in sides}


def work(function: Callable[[], object]) -> Measure:
    """Return the measure of some work in this process, in seconds.

    Nobody pays for what another side left behind.
    """

    def seconds() -> float:
        gc.collect()
        start = time.perf_counter()
        function()
        return time.perf_counter() - start

    return seconds


def process(command: Sequence[str]) -> Measure:
    """Return the measure of a new process from its start to its end, in seconds.

    The round that warms up leaves compiled modules behind, as an installed program has them.
    """
    environment = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}
    return work(
        lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)
    )


def peak_memory(command: Sequence[str]) -> float:
    """Return the most memory that a new process held, in MiB."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    return usage.ru_maxrss / 1024


def show(seconds: Mapping[str, float], base: str) -> None:
    """Print what each side took, and its ratio to one of them."""
    width = max(map(len, seconds))
    print(f"{'':{width}}  {'ms':>9}  {'ratio':>6}")
    for name, taken in seconds.items():
        print(f"{name:{width}}  {taken * 1000:9.1f}  {taken / seconds[base]:6.2f}")
