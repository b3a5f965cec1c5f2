"""The logo and the Word document of one pack, before inheritance."""

from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.assets import Assets
from rapportgen.packs.logo import read_logo
from rapportgen.packs.reference import read_reference
from rapportgen.packs.tema import Logotyp
from rapportgen.source.source import Source


def read_own_assets(
    folder: Path, reference: Path, logotyp: Logotyp, source: Source
) -> Assets | list[Diagnostic]:
    """Return the files that a pack has itself, or everything that is wrong with them."""
    logo = read_logo(folder, logotyp, source)
    document = read_reference(reference)
    wrong = [found for found in (logo, document) if isinstance(found, Diagnostic)]
    if isinstance(logo, Diagnostic) or isinstance(document, Diagnostic):
        return wrong
    return Assets(logo, document, str(reference))
