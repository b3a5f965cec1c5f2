"""How work ends before it is done, in words: out of time, out of memory, ended by the system."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Death:
    """Why an item has no result: the end of a sentence, and what can be done about it."""

    reason: str
    remedy: str


_MORE_MEMORY = (
    "Stäng andra program och ta sedan filen för sig. Räcker det inte, dela upp det som är långt i "
    "den."
)
OUT_OF_MEMORY = Death("minnet räckte inte till", _MORE_MEMORY)
KILLED = Death("datorn avbröt arbetet, oftast räckte minnet inte till", _MORE_MEMORY)


def out_of_time(seconds: float) -> Death:
    """Return the death of what has taken longer than it may."""
    figure = f"{seconds:g}".replace(".", ",")
    return Death(
        f"det tog längre tid än {figure} {'sekund' if seconds == 1 else 'sekunder'}",
        "Dela upp det som är långt i projektfilen, eller ge mer tid med --time-limit.",
    )
