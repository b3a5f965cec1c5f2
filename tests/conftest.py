"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that write expected texts anew."""
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write the golden files anew; read the difference before you commit it",
    )
    parser.addoption(
        "--regenerate-fall",
        action="store_true",
        help="write what tests/fall tells anew; read the difference before you commit it",
    )
