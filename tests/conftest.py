"""Options of the test run, and what tests of several folders are run with."""

from collections.abc import Iterator

import pdf_files
import pytest

from rapportgen.writers.formats import PDF_ENGINES


@pytest.fixture(scope="module", params=PDF_ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """Let the test have its PDF made with one of the engines, and return its name."""
    before = pdf_files.ENGINE
    pdf_files.ENGINE = request.param
    yield request.param
    pdf_files.ENGINE = before


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
