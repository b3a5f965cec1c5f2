"""The command line; the only door to click and rich."""

import sys


def main() -> None:
    """Run the program until it ends; a build that would change nothing loads hardly any of it."""
    if sys.argv[1:2] == ["build"]:
        from rapportgen.cli.again import tell_again  # noqa: PLC0415 - only for builds

        tell_again(sys.argv[1:])
    from rapportgen.cli.program import run  # noqa: PLC0415 - loads all that the above does without

    run()
