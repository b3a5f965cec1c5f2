"""A pack's `referens.docx`: the Word document whose styles its documents follow.

Here its parts are only looked through, without a library, since a check must be quick. What they
mean is for the Word writer to read.
"""

from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.folders import is_inside
from rapportgen.packs.rules import UNUSABLE_REFERENCE
from rapportgen.packs.whole_files import is_too_large, whole_file
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads


def read_reference(file: Path) -> bytes | Diagnostic | None:
    """Return a pack's Word document, None if it has none of its own, or why it is not usable."""
    if link := broken_link(file):
        return Diagnostic(UNUSABLE_REFERENCE, Place(str(file)), where_it_leads(link), REMEDY)
    if not is_inside(file, file.parent):
        return None
    content = whole_file(file)
    if content is None:
        wrong = "Filen går inte att läsa.", "Kontrollera att du har rätt att läsa den."
    elif is_too_large(content):
        wrong = "Filen är större än 5 MB.", "Ta bort bilder och text som inte behövs i den."
    elif found := _fault_of(content):
        wrong = found
    else:
        return content
    return Diagnostic(UNUSABLE_REFERENCE, Place(str(file)), *wrong)


def _fault_of(content: bytes) -> tuple[str, str] | None:
    # Only a pack with such a document pays for loading what reads it.
    from rapportgen.packs.word_files import fault_of  # noqa: PLC0415

    return fault_of(content)
