"""The command line; the only door to click and rich."""

from rapportgen.cli.main import main

__all__ = ["main"]
