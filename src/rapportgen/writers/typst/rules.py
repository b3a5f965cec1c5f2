"""What can keep a document from becoming PDF with Typst."""

import re

from rapportgen.diagnostics.rule import Rule
from rapportgen.values.fault import Fault

PDF_NEEDS_TYPST = Rule(
    code="RG905",
    name="pdf-kräver-typst",
    page="""PDF med Typst kräver att Typst är installerat.

Typst är ett av två program som rapportgen kan göra PDF med, och det snabba av dem. Det är ett
Python-paket för Windows, macOS och Linux, och behöver inget programbibliotek därutöver. Det följer
inte med rapportgen om ingen har bett om det.

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

TYPST_CANNOT = Rule(
    code="RG906",
    name="typst-kan-inte",
    page="""Typst kan inte göra PDF för arkiv av dokumentet.

En PDF för arkiv ska ha alla sina tecken i typsnitt som ligger inuti filen. Typst vägrar därför att
skriva tecken som typsnittet saknar, till exempel emojier och kinesiska tecken. Inte heller klarar
Typst listor och citat som ligger mer än ett tjugotal nivåer inuti varandra.

Byt ut tecknen eller minska antalet nivåer, eller gör PDF-filen med WeasyPrint i stället.

Fel:

    rapportgen build --pdf-engine typst av ett projekt med 🙂 i en text

Rätt:

    rapportgen build --pdf-engine weasyprint av samma projekt
""",
)

_LACKING = re.compile(r'text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_OTHERWISE = "eller bygg med --pdf-engine weasyprint."


def cannot(diagnostic: str) -> Fault:
    """Return the fault that says why Typst refused a document, from what it says itself."""
    lacking = [_ESCAPED.sub(_shown, text) for text in _LACKING.findall(diagnostic)]
    if lacking:
        return Fault(
            TYPST_CANNOT,
            f"Typst kan inte skriva {', '.join(dict.fromkeys(lacking))}, som typsnittet saknar.",
            f"Byt ut det mot andra tecken, {_OTHERWISE}",
        )
    if "depth exceeded" in diagnostic:
        return Fault(
            TYPST_CANNOT,
            "Typst kan inte göra PDF av så många nivåer inuti varandra.",
            f"Minska antalet nivåer i listor och citat, {_OTHERWISE}",
        )
    return Fault(
        TYPST_CANNOT,
        "Typst kan inte göra PDF av dokumentet.",
        "Bygg det med --pdf-engine weasyprint i stället.",
    )


def _shown(escaped: re.Match[str]) -> str:
    """Return the name of a character that does not show, since Typst writes it as a number."""
    return f"tecknet U+{int(escaped[1], 16):04X}"
