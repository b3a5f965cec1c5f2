"""What the scripts can be asked for: how many rounds, and how much of what is measured."""

from collections.abc import Callable
from typing import Any

import click

Option = Callable[[Callable[..., Any]], Callable[..., Any]]


def rounds(usual: int) -> Option:
    """Return the option of how many times each side is measured, after a round that warms up."""
    return count("--rounds", usual, "How many times each side is measured.")


def count(name: str, usual: int, meaning: str) -> Option:
    """Return an option of how many, one at least."""
    at_least_one = click.IntRange(min=1)
    return click.option(name, type=at_least_one, default=usual, show_default=True, help=meaning)
