"""Years, as the keys of amounts divided between years."""

import re

from rapportgen.schema import rules
from rapportgen.values.fault import Fault

ARTAL = "^(19|20|21)[0-9]{2}$"


def parse_artal(text: str) -> str | Fault:
    """Return a year in four digits, or a fault."""
    if re.fullmatch(ARTAL, text):
        return text
    return Fault(
        rules.OUT_OF_RANGE,
        f"”{text[:60]}” är inget årtal.",
        "Skriv årtalet med fyra siffror, till exempel 2018.",
    )
