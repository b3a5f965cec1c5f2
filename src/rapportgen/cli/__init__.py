"""The command line; the only door to click and rich."""

import _signal  # type: ignore[import-not-found]  # `signal` takes milliseconds to name its numbers
import os
import sys


def main() -> None:
    """Run the program until it ends; a build that would change nothing loads hardly any of it."""
    _end_at_once_when_told()
    if sys.argv[1:2] == ["build"]:
        from rapportgen.cli.again import tell_again  # noqa: PLC0415 - only for builds

        tell_again(sys.argv[1:])
    from rapportgen.cli.program import run  # noqa: PLC0415 - loads all that the above does without

    run()


def _end_at_once_when_told() -> None:
    """Let Ctrl-C and its like end the program on the spot, until `interrupts.hear_once`.

    Nothing has been begun that would have to be cleaned up, and an exception could come anywhere
    in what is being loaded. What is ignored stays so, as by nohup.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(_signal, name, None)  # Windows has no SIGHUP
        if number and _signal.getsignal(number) != _signal.SIG_IGN:
            _signal.signal(number, _end_at_once)


def _end_at_once(number: int, _frame: object) -> None:
    try:
        if sys.stderr is not None:  # else 2 may be any other file
            os.write(2, b"Avbrutet.\n")
    except OSError:  # the terminal was closed
        pass
    os._exit(128 + number)
