import os
import shutil

import pytest


@pytest.fixture(scope="session")
def soffice() -> str:
    """Return LibreOffice's command; without it the test is skipped, but never in CI."""
    command = shutil.which("soffice")
    if command and shutil.which("pdftotext"):
        return command
    if os.environ.get("CI"):
        pytest.fail("LibreOffice and pdftotext are needed in CI.")
    pytest.skip("LibreOffice or pdftotext is missing.")
