"""The workbooks of charts, without the clock."""

import re
from io import BytesIO
from zipfile import ZipFile

from rapportgen.office.package import saved

_PROPERTIES = "docProps/core.xml"
_DATES = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")


def timeless(workbook: bytes) -> bytes:
    """Return the workbook as one that does not tell when it was made."""

    def save(target: BytesIO) -> None:
        with ZipFile(BytesIO(workbook)) as source, ZipFile(target, "w") as copy:
            for name in source.namelist():
                content = source.read(name)
                copy.writestr(name, _DATES.sub(b"", content) if name == _PROPERTIES else content)

    return saved(save)
