"""Waivers: findings set aside with a reason, and the waivers that are wrong themselves."""

from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule, Severity


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that the project has set aside, with the reason it gives."""

    diagnostic: Diagnostic
    reason: str


UNKNOWN_RULE = Rule(
    "RG120",
    "okänd-regel",
    """Ett undantag pekar på en regel som inte finns eller inte går att undanta.

Regler om filens form går inte att undanta, eftersom filen då inte går att läsa.

Fel:

    ignorera:
      - regel: RG999
        skäl: Avtalat med förbundet.

Rätt:

    ignorera: []
""",
)
UNUSED_WAIVER = Rule(
    "RG121",
    "undantag-utan-verkan",
    """Ett undantag gäller en regel som inte hittar något i filen.

Felet är troligen rättat. Ta bort undantaget, så att det inte döljer ett nytt fel.

Fel:

    ignorera:
      - regel: RG301
        skäl: Aktiviteterna började före perioden.

Rätt:

    ignorera: []
""",
    Severity.WARNING,
)
