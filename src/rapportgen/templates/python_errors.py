"""What Python says when a template asks too much of a value, told in Swedish."""

import re
from collections.abc import Mapping, Sequence
from traceback import FrameSummary

from rapportgen.templates.display import NotedTextError, UncalledError, UnwritableError
from rapportgen.templates.functions import FUNCTIONS
from rapportgen.templates.parts.boxes import EmptyNoteError

Words = tuple[str, str]

_NAMES: Mapping[str, str] = {
    getattr(function, "__name__", name): name for name, function in FUNCTIONS.items()
}
_CALLED_WRONG = re.compile(
    r"(?:.*\.)?(?:do_)?(?P<function>\w+)\(\) (?:missing|takes|got)|macro '(?P<macro>\w+)' takes"
)
_NO_FUNCTION = re.compile(r"'.*' object is not callable")
_KINDS: Mapping[type[Exception], Words] = {
    UnwritableError: (
        "Mallen skriver ut något som består av flera delar.",
        "Skriv ut en del av det, till exempel projekt.namn, eller använd en funktion.",
    ),
    UncalledError: (
        "Mallen skriver ut en funktion, och inte det som den ger.",
        "Skriv parenteser efter funktionens namn, till exempel innehåll().",
    ),
    EmptyNoteError: (
        "Fotnoten har inga ord.",
        "Skriv vad som ska stå i den, eller sätt {% if %} runt den.",
    ),
    NotedTextError: (
        "En fotnot står i en text som sätts ihop med ~ eller lämnas till en funktion.",
        "Skriv fotnoten i löpande text, direkt efter ordet som den hör till.",
    ),
    ZeroDivisionError: (
        "Mallen delar med noll.",
        "Sätt {% if %} runt raden, så att den bara gäller när talet inte är noll.",
    ),
    RecursionError: (
        "Mallen hämtar sig själv, direkt eller genom en annan mall.",
        "Ta bort den include eller det anrop som leder tillbaka hit.",
    ),
    OverflowError: (
        "Mallen räknar med ett tal som är för stort.",
        "Kontrollera talen på raden, till exempel i range.",
    ),
}


def python_words(error: Exception, frames: Sequence[FrameSummary]) -> Words:
    """Return what went wrong and what to do; `frames` are those below the template's line."""
    for kind, words in _KINDS.items():
        if isinstance(error, kind):
            return words
    if isinstance(error, TypeError):
        return _type_words(str(error)) or _value_words(frames)
    return _value_words(frames)


def _type_words(message: str) -> Words | None:
    if _NO_FUNCTION.fullmatch(message):
        return (
            "Mallen anropar ett värde som inte är någon funktion.",
            "Ta bort parenteserna efter värdet, eller kontrollera funktionens namn.",
        )
    found = _CALLED_WRONG.match(message)
    if found is None:
        return None
    name = found["macro"] or _NAMES.get(found["function"], found["function"])
    return (
        f"Funktionen {name} får för få, för många eller fel värden.",
        "Kontrollera det som står inom parentesen. I handboken står vad varje funktion tar emot.",
    )


def _value_words(frames: Sequence[FrameSummary]) -> Words:
    called = next((_NAMES[frame.name] for frame in frames if frame.name in _NAMES), None)
    if called:
        return (
            f"Funktionen {called} får ett värde som den inte kan använda.",
            "Kontrollera att värdet är av rätt sort och att det inte är tomt i projektet.",
        )
    return (
        "Mallen gör något med ett värde som värdet inte klarar.",
        "Kontrollera att värdet passar: en text går till exempel inte att räkna med.",
    )
