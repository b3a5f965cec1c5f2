"""Whether some bytes are a Word document that can lend its styles."""

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from rapportgen.packs.word_pages import fault_of_page
from rapportgen.packs.word_parts import fault_of_parts

_OLD = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TYPES = "[Content_Types].xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_TEMPLATE = b"wordprocessingml.template.main+xml"
_MACROS = (b"macroEnabled", b"vbaProject")
_PACKING = (ZIP_STORED, ZIP_DEFLATED)
_LARGEST = 50 * 1024 * 1024
# What zipfile raises for bytes that are no zip, are cut short, or use what it does not know.
_UNREADABLE = (
    *(BadZipFile, zlib.error, struct.error),
    *(KeyError, ValueError, EOFError, OSError, RuntimeError),
)
_SAVE = "Öppna filen i Word och spara den på nytt som Worddokument (.docx)."

Wrong = tuple[str, str]


def fault_of(content: bytes) -> Wrong | None:
    """Return what is wrong with a Word document and what to do, or None."""
    if content.startswith(_OLD):
        return _old(content)
    try:
        with ZipFile(BytesIO(content)) as archive:
            return _packed(archive)
    except _UNREADABLE:
        return "Filen är inget helt Worddokument.", _SAVE


def _old(content: bytes) -> Wrong:
    if _LOCKED in content:
        return (
            "Filen har ett lösenord och går inte att läsa.",
            "Ta bort lösenordet i Word, under Arkiv och Skydda dokument, och spara filen.",
        )
    return "Filen är ett äldre Worddokument.", _SAVE


def _packed(archive: ZipFile) -> Wrong | None:
    """Return what is wrong with the parts of a package; reading its list can raise an error."""
    entries = archive.infolist()
    if any(entry.compress_type not in _PACKING for entry in entries):
        return "Filen är packad på ett sätt som Word inte använder.", _SAVE
    if sum(entry.file_size for entry in entries) > _LARGEST:
        return "Filen blir större än 50 MB när den packas upp.", _SAVE
    types = archive.read(_TYPES)
    if any(sign in types for sign in _MACROS):
        return (
            "Filen har makron, och sådana får inte följa med ut i dokumenten.",
            "Spara filen i Word som Worddokument (.docx), utan makron.",
        )
    if _TEMPLATE in types:
        return "Filen är en Wordmall (.dotx) med ett annat namn.", _SAVE
    if _DOCUMENT not in types:
        return "Filen är inget Worddokument.", _SAVE
    return fault_of_parts(archive) or fault_of_page(archive)
