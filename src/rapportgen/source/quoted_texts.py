"""What can be wrong with a text between quotation marks."""

import re

from rapportgen.source.explanation import Explanation
from rapportgen.source.lines import Position
from rapportgen.source.quotes import CURVED, HELP, curved_message
from rapportgen.source.spot import Spot

_QUOTE_FIRST = re.compile(r"(?:^|[:\-\[{,]) *([\"'])")
_CURVED_FIRST = re.compile(rf"[:\-\[{{,] +([{CURVED}])")


def unclosed_quote(spot: Spot) -> Explanation | None:
    """Explain a quoted text that nothing ends, or that a backslash breaks."""
    quote = spot.context_character
    if quote not in {"'", '"'}:
        return None
    if not spot.is_at_end:
        return Explanation(
            "Ett omvänt snedstreck i en text med dubbla citattecken har en särskild betydelse.",
            "Skriv två snedstreck i följd, eller använd enkla citattecken runt texten.",
            (spot.row, max(spot.line.rfind("\\", 0, spot.column + 1), 0)),
        )
    return _open_quote(quote, spot.context)


def text_after_quote(spot: Spot) -> Explanation | None:
    """Explain a text that goes on after its quotation mark."""
    before = spot.before.rstrip()
    quote = before[-1:]
    if quote not in {"'", '"'} or spot.character in {":", ",", "]", "}"}:
        return None
    if before.count(quote) == 1 and (start := _quote_above(spot, quote)):
        return _open_quote(quote, start)
    other = "'" if quote == '"' else '"'
    return Explanation(
        "Det står text efter det avslutande citattecknet.",
        f"Sätt citattecken runt hela värdet. Innehåller det {quote} använder du {other} ytterst.",
    )


def curved_quote(spot: Spot) -> Explanation | None:
    """Explain a colon in a text between quotation marks that YAML does not know."""
    signs = list(_CURVED_FIRST.finditer(spot.before))
    if spot.character != ":" or not signs:
        return None
    sign = signs[-1]
    return Explanation(curved_message(sign[1]), HELP, (spot.row, sign.start(1)))


def _open_quote(quote: str, at: Position | None) -> Explanation:
    other = "'" if quote == '"' else '"'
    return Explanation(
        f"Citattecknet {quote} är inte stängt.",
        f"Sätt ett {quote} sist i texten. Ska tecknet ingå i texten sätter du {other} runt hela "
        "texten.",
        at,
    )


def _quote_above(spot: Spot, quote: str) -> Position | None:
    """Return where the text begins that a quotation mark on this row closed."""
    for row in range(spot.row - 1, -1, -1):
        line = spot.lines.all[row]
        if quote in line:
            first = _QUOTE_FIRST.search(line)
            return (row, first.start(1)) if first and first[1] == quote else None
    return None
