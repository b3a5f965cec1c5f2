"""The part of a build that a command line asks for."""

from rapportgen.build.ledger.shards import MOST, Shard, shard
from rapportgen.cli.terminal import give_up

ALL = "1/1"


def asked_shard(text: str) -> Shard | None:
    """Return the part that is asked for, None for the whole; end the program if it is none."""
    if text == ALL:
        return None
    found = shard(text)
    if found is None:
        give_up(
            f"--shard {text} går inte att använda.",
            f"Skriv vilken del av hur många, till exempel 2/8. Högst {MOST} delar går bra.",
        )
    return found
