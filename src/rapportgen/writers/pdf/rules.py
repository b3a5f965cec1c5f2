"""What can keep a document from becoming PDF."""

from rapportgen.diagnostics.rule import Rule
from rapportgen.values.fault import Fault

PDF_NEEDS_PANGO = Rule(
    code="RG902",
    name="pdf-kräver-pango",
    page="""PDF kräver att programbiblioteket Pango finns på datorn.

Pango sätter texten på PDF-filens sidor: det väljer tecken, avstavar och bryter rader. Det följer
inte med rapportgen utan installeras en gång på varje dator. Utan Pango fungerar kontrollen, Word,
PowerPoint och HTML som vanligt; bara PDF saknas.

Så installerar du Pango:

- Debian och Ubuntu: sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
- macOS: brew install pango
- Windows: installera MSYS2 och kör pacman -S mingw-w64-ucrt-x86_64-pango i dess fönster. Sätt sedan
  miljövariabeln WEASYPRINT_DLL_DIRECTORIES till mappen med biblioteken, till exempel
  C:\\msys64\\ucrt64\\bin.

Fel:

    rapportgen build --format pdf på en dator utan Pango

Rätt:

    rapportgen build --format docx,html på samma dator
""",
)

PANGO_MISSING = Fault(
    rule=PDF_NEEDS_PANGO,
    message="PDF kan inte skrivas: programbiblioteket Pango saknas på datorn.",
    help=(
        "Installera Pango. Debian och Ubuntu: "
        "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. "
        "macOS: brew install pango. "
        "Windows: installera MSYS2, kör pacman -S mingw-w64-ucrt-x86_64-pango och sätt "
        "miljövariabeln WEASYPRINT_DLL_DIRECTORIES till mappen med biblioteken. "
        "Word och HTML fungerar utan Pango."
    ),
)
