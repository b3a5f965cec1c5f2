"""One file through everything that `rapportgen check` does, and what must hold of the outcome."""

import json
import time
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from rapportgen.build.examine import Examined, examine
from rapportgen.build.rules import UNEXPECTED
from rapportgen.diagnostics.place import Place
from rapportgen.packs.shelf import Shelf
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats import format_names, reporter
from rapportgen.report.paint import plain

_JSON = ("json", "sarif", "gitlab")


class BrokenError(AssertionError):
    """Something that must hold of every file does not."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a file: what found something, whether checks were run, the seconds it took."""

    codes: frozenset[str]
    checked: bool
    seconds: float


def drive(path: Path, shelf: Shelf) -> Outcome:
    """Return the outcome of a file; raises what the program raises, or BrokenError.

    The seconds are those of the processor, so that others on the machine do not count, for the
    check and the slowest of the formats.
    """
    started = time.process_time()
    examined = examine(path, shelf)
    seconds = time.process_time() - started
    _must_be_told(examined)
    seconds += max(_seconds_to_report(name, examined) for name in format_names())
    if examined.subject and not examined.diagnostics:
        _must_be_the_same(examined, examine(path, shelf))
    codes = frozenset(found.rule.code for found in examined.diagnostics)
    return Outcome(codes, examined.subject is not None, seconds)


def _must_be_told(examined: Examined) -> None:
    if not examined.diagnostics and examined.subject is None:
        raise BrokenError("neither a project nor a finding")
    for found in (*examined.diagnostics, *(waived.diagnostic for waived in examined.waived)):
        if found.rule == UNEXPECTED:
            raise BrokenError(found.message)
        if not (found.message.strip() and found.help.strip()):
            raise BrokenError(f"{found.rule.code} says nothing")
        for place in (found.place, *(related.place for related in found.related)):
            _must_be_a_place(place)


def _must_be_a_place(place: Place) -> None:
    ends = (place.line, place.column), (place.end_line, place.end_column)
    if not (1, 1) <= ends[0] <= ends[1] or place.column > len(place.excerpt) + 1:
        raise BrokenError(f"no place: {ends}")


def _must_be_the_same(first: Examined, second: Examined) -> None:
    same = first.subject and second.subject and first.subject.projekt == second.subject.projekt
    if not same or first.diagnostics != second.diagnostics:
        raise BrokenError("read twice, it says different things")


def _seconds_to_report(name: str, examined: Examined) -> float:
    report = FileReport(
        str(examined.path), examined.diagnostics, examined.waived, malformed=examined.malformed
    )
    started = time.process_time()
    text = "".join(reporter(name)(iter([report]), plain))
    seconds = time.process_time() - started
    _must_be_readable(name, text)
    return seconds


def _must_be_readable(name: str, text: str) -> None:
    text.encode("utf-8")
    if name in _JSON:
        json.loads(text)
    elif name == "junit":
        ET.fromstring(text)
    elif any(ord(letter) < 0x20 and letter not in "\n\t" for letter in text):
        raise BrokenError(f"{name} steers the terminal")
