"""Values in Swedish form, as they are typeset; the only door to Babel.

Figures carry hard spaces and a real minus sign and are rounded half up. Import it when there is
something to typeset: Babel takes time to load.
"""

import functools
from datetime import date
from decimal import Decimal, localcontext

from babel.dates import format_date
from babel.numbers import format_decimal

from rapportgen.values.exact import EXACT

HARD_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
LOCALE = "sv"


def kronor(amount: Decimal) -> str:
    """Return the amount with its unit, with öre only when there are any."""
    rounded = _round(amount, 2)
    pattern = "#,##0" if rounded == rounded.to_integral_value(context=EXACT) else "#,##0.00"
    return f"{_figure(rounded, pattern)}{HARD_SPACE}kr"


def tal(number: Decimal) -> str:
    """Return the number with up to two decimals, only those needed."""
    return _figure(_round(number, 2), "#,##0.##")


def tal_med_decimaler(number: Decimal, decimals: int) -> str:
    """Return the number with exactly so many decimals."""
    return _figure(_round(number, decimals), f"#,##0.{'0' * decimals}")


def exakt(number: Decimal, least_decimals: int = 0) -> str:
    """Return the number with all of its decimals, and at least so many."""
    exponent = number.normalize(EXACT).as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else 0
    return tal_med_decimaler(number, max(decimals, least_decimals))


def procent(share: Decimal, decimals: int = 0) -> str:
    """Return the share in per cent, where 1 is 100 %."""
    return f"{tal_med_decimaler(share.scaleb(2, EXACT), decimals)}{HARD_SPACE}%"


def datum(day: date) -> str:
    """Return the date with the month in words: 1 oktober 2018."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def period(start: date, end: date) -> str:
    """Return the time from one day to another, without saying the same year twice."""
    if start == end:
        return datum(end)
    first = format_date(start, "d MMMM", locale=LOCALE) if start.year == end.year else datum(start)
    return f"{first} – {datum(end)}"


def months(start: date, end: date) -> str:
    """Return the months from one day to another: september – december 2018."""
    last = format_date(end, "LLLL y", locale=LOCALE)
    if (start.year, start.month) == (end.year, end.month):
        return last
    pattern = "LLLL" if start.year == end.year else "LLLL y"
    return f"{format_date(start, pattern, locale=LOCALE)} – {last}"


def _round(number: Decimal, decimals: int) -> Decimal:
    rounded = number.quantize(Decimal(1).scaleb(-decimals), context=EXACT)
    return rounded or abs(rounded)


@functools.lru_cache(maxsize=1024)
def _figure(rounded: Decimal, pattern: str) -> str:
    with localcontext(EXACT):
        text: str = format_decimal(rounded, pattern, locale=LOCALE)
    return text.replace("-", MINUS)
