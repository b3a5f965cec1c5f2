"""RG4: help text from a new project file must not end up in a document."""

from collections.abc import Iterator

from rapportgen.checks.check import Finding, file_check
from rapportgen.model.projekt import Projekt
from rapportgen.model.starter_mark import MARK
from rapportgen.model.texts import texts
from rapportgen.source.source import Source


@file_check("RG405", "hjälptext-kvar")
def help_text_is_replaced(projekt: Projekt, source: Source) -> Iterator[Finding]:
    """Filens hjälptext står kvar i stället för projektets egen text.

    En ny projektfil har korta uppmaningar som börjar med SKRIV HÄR. De ska aldrig hamna i ett
    dokument.

    Fel:

        syfte: "SKRIV HÄR: vad ska projektet bidra till?"

    Rätt:

        syfte: Fler ska komma tillbaka i arbete.
    """
    if not _may_have_mark(source.lines.text):
        return
    for path, text in texts(projekt):
        if MARK in text:
            yield Finding(
                path,
                f"Här står hjälptexten kvar: {text[text.index(MARK) + len(MARK) :].strip()[:80]}",
                "Skriv projektets egen text i stället, eller ta bort hela nyckeln.",
                words=MARK,
            )


def _may_have_mark(written: str) -> bool:
    """Return whether a file may have the mark, which a line's end or a code may stand in.

    Few files do, and looking at each of a project's texts takes as long as ten other checks.
    """
    return MARK.partition(" ")[0] in written or "\\" in written
