"""Sides measured in turn, A B A B …, so that a machine that slows down slows them alike."""

import gc
import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence

Measure = Callable[[], float]
Turn = dict[str, float]


def in_turn(sides: Mapping[str, Measure], rounds: int) -> list[Turn]:
    """Return what each side measures in each round, after one that only warms up."""
    return [{name: measure() for name, measure in sides.items()} for _ in range(rounds + 1)][1:]


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


def process(*commands: Sequence[str]) -> Measure:
    """Return the measure of new processes, all at once, from the first start to the last end.

    The round that warms up leaves compiled modules behind, as an installed program has them.
    """
    environment = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}

    def run() -> None:
        running = [
            subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
            for command in commands
        ]
        for command, one in zip(commands, running, strict=True):
            if one.wait():
                raise subprocess.CalledProcessError(one.returncode, command)

    return work(run)


def peak_memory(command: Sequence[str]) -> float:
    """Return the most memory that a new process held, in MiB."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    return usage.ru_maxrss / 1024


def show(turns: Sequence[Turn], base: str) -> None:
    """Print the median of what each side took, and of its ratio to one of them in each round."""
    width = max(map(len, turns[0]))
    print(f"{'':{width}}  {'ms':>9}  {'ratio':>6}")
    for name in turns[0]:
        taken = statistics.median(turn[name] for turn in turns)
        ratio = statistics.median(turn[name] / turn[base] for turn in turns)
        print(f"{name:{width}}  {taken * 1000:9.1f}  {ratio:6.2f}")
