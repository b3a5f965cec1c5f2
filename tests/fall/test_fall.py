"""Every page of the catalogue of failing examples is true, and every rule has one."""

import re
from pathlib import Path

import pytest
from cases import FOLDER, found_in, found_marks, read_case, told_text, with_told

from rapportgen.build.catalogue import catalogue

PAGES = sorted(FOLDER.glob("*.md"))
# What a page of text cannot show, with why.
WITHOUT_PAGE = {
    "RG006": "the file is not UTF-8",
    "RG008": "the file is larger than anyone reads",
    "RG009": "the levels do not fit on a page",
    "RG011": "there is no file",
    "RG016": "more than five hundred findings do not fit on a page",
    "RG401": "is told when a document is asked for",
    "RG712": "is about a Word document",
    "RG715": "is about a Word document",
    "RG801": "is about the disk",
    "RG802": "is about an open program",
    "RG803": "is about two files of one name",
    "RG804": "is told when a document is asked for",
    "RG806": "is told when a format is asked for",
    "RG805": "is about a process",
    "RG807": "is about a document that somebody has edited",
    "RG808": "is told by `build --check`",
    "RG809": "is told by `build --check`",
    "RG810": "is about a file of the program's own",
    "RG811": "is about a file of the program's own",
    "RG899": "is about the program",
    "RG902": "is about a library",
    "RG904": "is about the room on a slide",
    "RG905": "is about a library",
    "RG906": "is about what a library cannot write",
    "RG907": "is about the fonts of a PDF",
    "RG903": "is about a Word document",
}


def named(page: Path) -> str:
    return page.stem[:5]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_marked_is_found_and_told_as_the_page_says(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    case = read_case(page)
    found = found_in(case, tmp_path)

    assert found_marks(found) == case.marks
    assert named(page) in {code for _, _, code in case.marks}
    if request.config.getoption("--regenerate-fall"):
        page.write_text(with_told(case, told_text(found)), encoding="utf-8")
    assert told_text(found) == read_case(page).told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_begins_with_its_rule_and_tells_of_the_case(page: Path) -> None:
    rule = catalogue()[named(page)]
    heading, _, rest = page.read_text(encoding="utf-8").partition("\n\n")

    assert page.stem == f"{rule.code}-{rule.name}" or page.stem.startswith(
        f"{rule.code}-{rule.name}-"
    )
    assert heading.startswith(f"# {rule.code} {rule.name}")
    assert re.match(r"[A-ZÅÄÖ].{60,}", rest, re.DOTALL)
    assert not any(mark in rest for mark in ("t.ex.", "bl.a.", "dvs", "m.m."))


def test_every_rule_that_a_page_can_show_has_one() -> None:
    shown = {named(page) for page in PAGES}

    assert set(catalogue()) - shown == set(WITHOUT_PAGE)
