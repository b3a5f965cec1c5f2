"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes the golden files anew."""
    parser.addoption(
        "--regenerate-golden",
        action="store_true",
        help="write the golden files anew; read the difference before you commit it",
    )
