"""Number formats of Office whose digits stand in groups of three, with hard spaces between.

Office groups by the language of its own menus; here it is done by hand, so that it is a space
everywhere. But a format has room for two conditions only, and programs differ on whether a part
with one keeps the minus sign: large figures and deductions are left to Office.
"""

from collections.abc import Sequence
from decimal import Decimal

_SPACE = "\\\N{NO-BREAK SPACE}"
_ZERO, _THOUSAND, _MILLION = Decimal(0), Decimal(1000), Decimal(1_000_000)
_MILLIARD = _MILLION * 1000

_SWEDISH = "[$-41D]"
"""What makes LibreOffice write a comma before decimals, whatever its own language."""

GENERAL = f"{_SWEDISH}General"
"""As many decimals as the figure has, and no groups."""


def whole(figures: Sequence[Decimal], sign: str) -> str:
    """Return the format of figures without decimals, with a sign after each."""
    highest, lowest = max(figures, default=_ZERO), min(figures, default=_ZERO)
    end = quoted(sign)
    if highest >= _MILLIARD or lowest < 0:
        return f"#,##0{end}"
    sizes = [(_MILLION, f"#{_SPACE}###{_SPACE}##0"), (_THOUSAND, f"#{_SPACE}##0")]
    larger = [f"[>={least}]{form}{end}" for least, form in sizes if highest >= least]
    return ";".join((*larger, f"0{end}"))


def single(value: Decimal, places: int, sign: str) -> str:
    """Return the format that writes one figure with so many decimals."""
    digits = len(f"{abs(value):.0f}")
    groups = (digits - 1) // 3
    figure = f"#{_SPACE}{f'###{_SPACE}' * (groups - 1)}##0" if groups else "0"
    if not places:
        return f"{figure}{quoted(sign)}"
    return f"{_SWEDISH}{figure}.{'0' * places}{quoted(sign)}"


def is_general(value: Decimal, places: int) -> bool:
    """Return whether Office's general format writes the figure with so many decimals."""
    ends_in_zero = places > 0 and f"{value:.{places}f}".endswith("0")
    return abs(value) < _THOUSAND and not ends_in_zero


def quoted(sign: str) -> str:
    """Return a sign as formats hold it."""
    return f'"{sign}"' if sign else ""
