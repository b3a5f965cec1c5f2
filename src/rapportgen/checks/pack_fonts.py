"""RG7: a PDF can only be set in a font that comes with the program."""

from collections.abc import Iterator

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.pack import Pack
from rapportgen.packs.rules import FONT_NOT_CARRIED
from rapportgen.packs.typsnitt import CARRIED_FONTS, DEFAULT_FONT
from rapportgen.schema.suggestions import guess

_PATH = ("tema", "typsnitt", "sida")


def strange_fonts(pack: Pack) -> Iterator[Diagnostic]:
    """Yield a finding if a pack chooses a font for its pages that does not come along."""
    font = pack.tema.typsnitt.sida
    for source in reversed(pack.sources):
        if font not in CARRIED_FONTS and "sida" in source.keys(_PATH[:-1]):
            yield Diagnostic(
                FONT_NOT_CARRIED,
                source.place(_PATH),
                f"Typsnittet {font} följer inte med programmet: PDF använder {DEFAULT_FONT}.",
                f"{guess(font, CARRIED_FONTS)}Välj bland: {', '.join(CARRIED_FONTS)}.",
                severity=FONT_NOT_CARRIED.severity,
            )
            return
