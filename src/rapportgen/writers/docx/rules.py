"""What a pack's reference document can lack."""

from collections.abc import Sequence

from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.values.fault import Fault

STYLES_LACKING = Rule(
    code="RG903",
    name="formatmallar-saknas",
    page="""Mallpaketets `referens.docx` saknar formatmallar som dokumentet använder.

Dokumentet blir helt: i stället för de formatmallar som saknas används programmets egna, med
typsnittet och storleken ur `referens.docx`.

Vill du bestämma själv hur de ser ut lägger du till formatmallar med de namnen i `referens.docx`.
Enklast är att börja från ett dokument som har dem alla: flytta undan `referens.docx`, skapa ett
Worddokument med rapportgen, ändra dess formatmallar i Word och spara det som `referens.docx`.
Texten i det används aldrig.
""",
    severity=Severity.WARNING,
)

# Names that Word shows translated, though the file has them in English.
_IN_SWEDISH = {
    "Normal": "Normal",
    "Body Text": "Brödtext",
    "Title": "Rubrik",
    "Subtitle": "Underrubrik",
    "heading 1": "Rubrik 1",
    "heading 2": "Rubrik 2",
    "heading 3": "Rubrik 3",
    "heading 4": "Rubrik 4",
    "heading 5": "Rubrik 5",
    "heading 6": "Rubrik 6",
    "List Bullet": "Punktlista",
    "List Number": "Numrerad lista",
    "List Continue": "Listfortsättning",
    "List Continue 2": "Listfortsättning 2",
    "List Continue 3": "Listfortsättning 3",
    "List Continue 4": "Listfortsättning 4",
    "List Continue 5": "Listfortsättning 5",
    "Quote": "Citat",
    "caption": "Beskrivning",
    "header": "Sidhuvud",
    "footer": "Sidfot",
    "footnote text": "Fotnotstext",
    "footnote reference": "Fotnotsreferens",
    "Strong": "Stark",
    "Emphasis": "Betoning",
    "Intense Emphasis": "Stark betoning",
    "Hyperlink": "Hyperlänk",
    "Placeholder Text": "Platshållartext",
}


def styles_lacking(names: Sequence[str]) -> Fault:
    """Return the finding that a reference document lacks styles, by their names in the file."""
    shown = ", ".join(_IN_SWEDISH.get(name, name) for name in names)
    return Fault(
        STYLES_LACKING,
        f"Mallpaketets referens.docx saknar formatmallarna {shown}. "
        "I stället används programmets egna.",
        "Lägg till dem i referens.docx, eller börja från ett dokument som rapportgen har skapat.",
    )
