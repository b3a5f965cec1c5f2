"""How much room a font takes."""

from dataclasses import dataclass

from rapportgen.office.letters import wideness


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font's width beside Calibri's, and the height of a line beside the size of its type."""

    width: float
    height: float


_CALIBRI = Typeface(1.0, 1.2207)
_KNOWN = {
    "Calibri": _CALIBRI,
    "Carlito": _CALIBRI,
    "Arial": Typeface(1.09, 1.1499),
    "Liberation Sans": Typeface(1.09, 1.1499),
    "Times New Roman": Typeface(0.99, 1.1499),
    "Liberation Serif": Typeface(0.99, 1.1499),
}
_USUAL_HEIGHT = 1.2


def typeface(font: str) -> Typeface:
    """Return the measures of a font, which for most fonts are a guess."""
    return _KNOWN.get(font) or Typeface(wideness(font), _USUAL_HEIGHT)


UNKNOWN_TYPEFACE = typeface("")
