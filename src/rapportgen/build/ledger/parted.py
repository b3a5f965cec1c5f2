"""The manifests of parts that were built into one folder: each project stands in one of them."""

from collections.abc import Collection
from pathlib import Path

from rapportgen.build.ledger.folder import manifest_files
from rapportgen.build.ledger.layout import as_bytes
from rapportgen.build.ledger.manifest import manifest_text
from rapportgen.build.ledger.manifest_file import read_manifest
from rapportgen.build.ledger.places import MANIFEST
from rapportgen.build.writing import write_whole
from rapportgen.diagnostics.diagnostic import Diagnostic


def take_from_others(manifest: Path, projects: Collection[str]) -> None:
    """Leave some projects out of the manifests of other parts, which had them before.

    The parts have other projects than before when a project has come or gone. What the others say
    of them is old, and would be believed.
    """
    for file in manifest_files(manifest.parent):
        if file.name not in {MANIFEST, manifest.name}:
            _leave_out(file, projects)


def _leave_out(file: Path, projects: Collection[str]) -> None:
    found = read_manifest(file)
    if isinstance(found, Diagnostic):
        return
    left = {name: entry for name, entry in found.items() if name not in projects}
    if len(left) < len(found):
        write_whole(file, as_bytes(manifest_text(left)))
