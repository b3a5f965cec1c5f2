"""Processes looked up in /proc, where the system has it."""

from pathlib import Path

CAN_LOOK_UP = Path("/proc/self/task").exists()


def children(process: int) -> set[int]:
    """Return the processes that a process has started."""
    found = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return {int(child) for child in found.split()}


def is_alive(process: int) -> bool:
    """Return whether a process has not ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state.rpartition(")")[2].split()[0] != "Z"
