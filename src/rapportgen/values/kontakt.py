"""Ways to reach a person in a text: e-mail addresses and telephone numbers."""

import re

# What an address of a function, which several persons read, begins with.
FUNCTIONS = {
    *("diarium", "finsam", "forbund", "forbundet", "funktion", "info", "kansli", "kansliet"),
    *("kommun", "kommunen", "kontakt", "kundtjanst", "myndighet", "no-reply", "noreply", "post"),
    *("press", "projekt", "projektet", "reception", "region", "regionen", "registrator"),
    *("samordning", "samordningsforbund", "samordningsforbundet", "service", "support", "vaxel"),
}
_ADDRESS = r"(?<![\w.+-])([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)"
# The zero or Sweden's code, an area code and five to eight figures in groups of two or more.
_TELEPHONE = (
    r"(?<![\w.,:/+-])(?:\+46[ \u00a0-]?(?:\(0\)[ \u00a0]?)?|0046[ \u00a0-]?|0)[1-9][0-9]{0,2}"
    r"[ \u00a0]?[-\u2010-\u2013/]?[ \u00a0]?[0-9]{2,3}(?:[ \u00a0-]?[0-9]{2,3}){1,2}"
    r"(?![\w-]|[.,:][0-9])"
)


def personal_addresses(text: str) -> list[str]:
    """Return the e-mail addresses in a text that seem to belong to one person."""
    if "@" not in text:
        return []
    found = re.finditer(_ADDRESS, text)
    return [match[0] for match in found if not _is_function(match[1], match[2])]


def telephone_numbers(text: str) -> list[str]:
    """Return the telephone numbers in a text, as Swedish ones are written."""
    return [match[0] for match in re.finditer(_TELEPHONE, text)]


def _is_function(name: str, domain: str) -> bool:
    """Return whether an address names a function, or the organisation that its domain names."""
    name = name.lower()
    first = re.split("[._+]|-(?!reply)", name)[0]
    organisation = domain.lower().split(".")[-2]
    return first in FUNCTIONS or re.sub(r"[\W_]", "", name) == re.sub(r"[\W_]", "", organisation)
