"""Texts to try the parsers with: anything at all, and texts that nearly are values."""

from hypothesis import settings
from hypothesis import strategies as st

from rapportgen.values.fault import Fault

# Without a deadline: how long an example takes says more about the machine than about the code.
UNHURRIED = settings(deadline=None)
WORDS = (
    *"0123456789",
    *" .,-–—/%:'",
    *("\u00a0", "\u2009", "\u202f", "\u2212", "٣", "²", "\n", "İ", "\ud800", "\x00"),
    *("2018", "1900", "9999", "000", "kr", "mkr", "tkr", "sek", "procent", "halvtid", " av "),
    *("oktober", "okt", "hösten", "vintern", "pågår", "kvartal 1", "början av ", " till ", " och "),
)
ANY_TEXT = st.text(max_size=400) | st.lists(st.sampled_from(WORDS), max_size=12).map("".join)


def said(result: object) -> tuple[str, str, str]:
    """Return the code, the message and the help of what must be a fault."""
    assert isinstance(result, Fault), result
    return result.rule.code, result.message, result.help
