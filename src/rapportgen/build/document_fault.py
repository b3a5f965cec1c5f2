"""What is wrong with a document, told where somebody can mend it."""

import re
from collections.abc import Iterator
from pathlib import Path

from rapportgen.build.examine import Buildable
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.rules import UNUSABLE_REFERENCE
from rapportgen.slides.rules import NO_ROOM
from rapportgen.source.lines import Lines
from rapportgen.values.fault import Fault

_UNUSUAL = "[\u0250-\u1fff\u2e80-\U0010ffff]"
"""Letters and pictures beyond those of Latin type, such as stand beside others of their kind."""


def finding_of(fault: Fault, subject: Buildable, output: Path) -> Diagnostic:
    """Return the fault of an output file as a finding, at the file where it can be mended."""
    place = next(_written(fault, subject), None) or Place(_to_mend(fault, subject, output))
    return Diagnostic(fault.rule, place, fault.message, fault.help, severity=fault.rule.severity)


def _written(fault: Fault, subject: Buildable) -> Iterator[Place]:
    """Yield where what is at fault is written: in the project's file, or in a template."""
    if not fault.written:
        return
    templates = (Lines(file.path, file.body) for file in subject.pack.templates.values())
    for lines in (subject.source.lines, *templates):
        if (at := _at(fault.written, lines.text)) >= 0:
            yield lines.place_at(at, len(fault.written))


def _at(written: str, text: str) -> int:
    """Return where something stands that no font has, rather alone than inside something longer."""
    alone = re.search(f"(?<!{_UNUSUAL}){re.escape(written)}(?!{_UNUSUAL})", text)
    return alone.start() if alone else text.find(written)


def _to_mend(fault: Fault, subject: Buildable, output: Path) -> str:
    """Return the file to mend: slides that are too full are so in the project's text."""
    if fault.rule == UNUSABLE_REFERENCE:
        return subject.pack.assets.reference_file
    return subject.source.path if fault.rule == NO_ROOM else str(output)
