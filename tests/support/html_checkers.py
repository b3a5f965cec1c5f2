"""Three programs that judge HTML: axe-core in Chromium, the Nu checker, and html-validate.

The two last disagree on one thing: html-validate would have the frame of a table that scrolls be a
section, and the Nu checker wants a heading in every section. So the frame is a div with a role.
"""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile

from browser import Visit, visited
from node_packages import FOLDER, node, package
from programs import run

Found = list[list[str]]
"""What a program has to say of each page, in the order of the pages; nothing of a sound one."""

WIDTHS = (1280, 390)
"""A desktop and a telephone, in pixels."""


def axe(pages: Sequence[Path]) -> Found:
    """Return the violations that axe-core finds, whatever their impact, on screens of two sizes."""
    package("axe-core")
    looks = [step for width in WIDTHS for step in ({"resize": [width, 800]}, {"axe": True})]
    return [
        [f"{each['rule']}: {each['element']}" for answer in seen.answers for each in answer]
        for seen in visited([Visit(page, looks) for page in pages])
    ]


def nu(pages: Sequence[Path]) -> Found:
    """Return the errors and warnings of the Nu checker, the one behind validator.w3.org."""
    jar = package("vnu-jar") / "build/dist/vnu.jar"
    options = ("--format", "json", "--stdout", "--exit-zero-always")
    messages = json.loads(run("java", "-jar", jar, *options, *pages))["messages"]
    return [
        [
            f"{said['message']} {said.get('extract', '')}"
            for said in messages
            if said["url"].endswith(page.as_posix())
        ]
        for page in pages
    ]


def html_validate(pages: Sequence[Path]) -> Found:
    """Return what html-validate finds with the rules of tests/node/htmlvalidate.json."""
    program = package("html-validate") / "bin/html-validate.mjs"
    options = ("--config", FOLDER / "htmlvalidate.json", "--formatter", "json")
    with TemporaryFile() as output:  # the program ends before a pipe has taken all it says
        subprocess.run([node(), program, *options, *pages], stdout=output, check=False, timeout=300)
        output.seek(0)
        messages = {each["filePath"]: each["messages"] for each in json.load(output)}
    return [
        [
            f"{said['ruleId']}: {said['line']}:{said['column']}"
            for said in messages.get(str(page), ())
        ]
        for page in pages
    ]
