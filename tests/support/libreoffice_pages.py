"""The pages that LibreOffice gives the bookmarks of Word documents, for comparison with ours."""

import re
from importlib.resources import files
from pathlib import Path

from programs import run

# As Word does of itself, LibreOffice divides Swedish words once it is told of the patterns.
_DICTIONARY = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/ServiceManager/Dictionaries">
<node oor:name="HyphDic_sv_SE" oor:op="fuse">
<prop oor:name="Locations" oor:op="fuse"><value><it>{location}</it></value></prop>
<prop oor:name="Format" oor:op="fuse"><value>DICT_HYPH</value></prop>
<prop oor:name="Locales" oor:op="fuse"><value><it>sv-SE</it></value></prop>
</node></item></oor:items>
"""
_NAMED = (
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
)
_PAGE_NUMBER = re.compile(r"Sida \d+ av \d+")
_DESTINATION = re.compile(r'^\s*(\d+) \[.*\] "(.*)"$', re.MULTILINE)


def libreoffice_pages(folder: Path, *documents: Path) -> dict[str, dict[str, int]]:
    """Return the page of every bookmark in Word documents, by the stems of their files."""
    profile = folder / "profile"
    _tell_of_patterns(profile)
    option = f"-env:UserInstallation={profile.as_uri()}"
    run("soffice", option, "--headless", "--convert-to", _NAMED, "--outdir", folder, *documents)
    return {document.stem: _pages(folder / f"{document.stem}.pdf") for document in documents}


def last_lines(pdf: Path) -> list[str]:
    """Return the last line of each page above its number, with single spaces."""
    pages = run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    return [_last_line(page.splitlines()) for page in pages]


def _last_line(lines: list[str]) -> str:
    shown = [" ".join(line.split()) for line in lines]
    return [line for line in shown if line and not _PAGE_NUMBER.fullmatch(line)][-1]


def _tell_of_patterns(profile: Path) -> None:
    location = Path(str(files("pyphen") / "dictionaries" / "hyph_sv.dic"))
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        _DICTIONARY.format(location=location.as_uri()), encoding="utf-8"
    )


def _pages(pdf: Path) -> dict[str, int]:
    found = _DESTINATION.findall(run("pdfinfo", "-dests", pdf))
    return {name.replace("5F", "_"): int(page) for page, name in found}
