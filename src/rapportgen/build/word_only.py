"""What is told of a pack only when Word is made: nothing else uses its reference document."""

from collections.abc import Iterable

from rapportgen.checks.pack_parts import pack_findings
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.pack import Pack
from rapportgen.packs.rules import MUTE_PICTURE


def told_of_every_format(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return what was found, but for what is about Word documents alone."""
    return [finding for finding in found if finding.rule != MUTE_PICTURE]


def told_of_format(suffix: str, pack: Pack) -> list[Diagnostic]:
    """Return what was found in a pack that is about the documents of a format alone."""
    if suffix != "docx":
        return []
    return [finding for finding in pack_findings(pack) if finding.rule == MUTE_PICTURE]
