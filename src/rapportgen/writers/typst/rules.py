"""What can keep a document from becoming PDF with Typst."""

from rapportgen.diagnostics.rule import Rule
from rapportgen.values.fault import Fault

PDF_NEEDS_TYPST = Rule(
    code="RG905",
    name="pdf-kräver-typst",
    page="""PDF med Typst kräver att Typst är installerat.

Typst är ett av två program som rapportgen kan göra PDF med, och det snabba av dem. Det är ett
Python-paket för Windows, macOS och Linux, och behöver inget programbibliotek därutöver. Det följer
inte med rapportgen om ingen har bett om det.

Är det installerat men går inte att läsa in, räcker oftast inte datorns minne.

Fel:

    rapportgen build --pdf-engine typst på en dator utan Typst

Rätt:

    pip install "rapportgen[typst]"
    rapportgen build --pdf-engine typst
""",
)

TYPST_MISSING = Fault(
    rule=PDF_NEEDS_TYPST,
    message="PDF kan inte skrivas med Typst: Typst är inte installerat.",
    help='Installera det med pip install "rapportgen[typst]", eller bygg utan --pdf-engine typst.',
)

TYPST_NOT_LOADED = Fault(
    rule=PDF_NEEDS_TYPST,
    message=(
        "PDF kan inte skrivas med Typst: Typst är installerat men går inte att läsa in. "
        "Oftast räcker minnet inte till."
    ),
    help=(
        "Stäng andra program och bygg igen, med --jobs 1. Hjälper det inte, installera om Typst "
        "med pip install --force-reinstall typst, eller bygg utan --pdf-engine typst."
    ),
)

TYPST_CANNOT = Rule(
    code="RG906",
    name="typst-kan-inte",
    page="""Typst kan inte göra PDF för arkiv av dokumentet.

Typst klarar inte listor och citat som ligger mer än ett tjugotal nivåer inuti varandra.

Minska antalet nivåer, eller gör PDF-filen med WeasyPrint i stället.

Fel:

    rapportgen build --pdf-engine typst av ett projekt med åttio listor inuti varandra

Rätt:

    rapportgen build --pdf-engine weasyprint av samma projekt
""",
)


def cannot(diagnostic: str) -> Fault:
    """Return the fault that says why Typst refused a document, from what it says itself."""
    if "depth exceeded" in diagnostic:
        return Fault(
            TYPST_CANNOT,
            "Typst kan inte göra PDF av så många nivåer inuti varandra.",
            "Minska antalet nivåer i listor och citat, eller bygg med --pdf-engine weasyprint.",
        )
    return Fault(
        TYPST_CANNOT,
        "Typst kan inte göra PDF av dokumentet.",
        "Bygg det med --pdf-engine weasyprint i stället.",
    )
