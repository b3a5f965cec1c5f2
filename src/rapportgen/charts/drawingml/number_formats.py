"""Number formats of Office whose digits stand in groups of three, with hard spaces between.

Office groups by the language of its own menus; here it is done by hand, so that it is a space
everywhere. But a format has room for two conditions only, and programs differ on whether a part
with one keeps the minus sign: large figures and deductions are left to Office.
"""

from collections.abc import Iterable
from decimal import Decimal

from rapportgen.values.exact import EXACT

_SPACE = "\\\N{NO-BREAK SPACE}"
_ZERO = Decimal(0)


def grouped(figures: Iterable[Decimal], power: int, places: int) -> str:
    """Return the format of the figures in units, thousands (3) or millions (6).

    Figures below a hundred get as many decimals as `places` says.
    """
    found = list(figures)
    highest, lowest = max(found, default=_ZERO), min(found, default=_ZERO)
    thousand, million, milliard = (Decimal(1).scaleb(power + digits) for digits in (3, 6, 9))
    scale = "," * (power // 3)
    whole = f"0{scale}"
    least = f"0.{'0' * places}{scale}" if places else whole
    in_two, in_three = f"#{_SPACE}##0{scale}", f"#{_SPACE}###{_SPACE}##0{scale}"
    if highest >= milliard or lowest < 0:
        return f"#,##{least}"
    if highest >= million:
        return f"[>={million:f}]{in_three};[>={thousand:f}]{in_two};{whole}"
    if highest >= thousand and places:
        return f"[>={thousand:f}]{in_two};[>={thousand / 10:f}]{whole};{least}"
    return f"[>={thousand:f}]{in_two};{least}" if highest >= thousand else least


def decimals(value: Decimal, power: int) -> int:
    """Return how many decimals a figure needs: at most two, and none from a hundred on."""
    scaled = abs(value.scaleb(-power, EXACT))
    if scaled >= 100:
        return 0
    rounded = scaled.quantize(Decimal("0.01") if scaled < 1 else Decimal("0.1"), context=EXACT)
    exponent = rounded.normalize(EXACT).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
