"""How much room fonts take, told without having them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font's measures: its width beside another one's, and the height of a line beside its size.

    `widest` is how much wider than Calibri's its letters may be, the bold ones too. `width` is what
    running text is on the average beside that of `letters`, a font whose letters are known.
    """

    widest: float
    width: float
    height: float
    letters: str = "Calibri"


_CALIBRI = Typeface(1.0, 1.0, 1.2207)
_ARIAL = Typeface(1.2, 1.0, 1.1499, "Arial")
_TIMES = Typeface(1.2, 1.0, 1.1499, "Times New Roman")
_VERDANA = Typeface(1.4, 1.26, 1.2153)
_DEJAVU = Typeface(1.4, 1.25, 1.1641)
_COURIER = Typeface(1.45, 1.46, 1.1328)
_KNOWN = {
    "Calibri": _CALIBRI,
    "Carlito": _CALIBRI,
    "Arial": _ARIAL,
    "Helvetica": _ARIAL,
    "Liberation Sans": _ARIAL,
    "Times New Roman": _TIMES,
    "Liberation Serif": _TIMES,
    "Verdana": _VERDANA,
    "DejaVu Sans": _DEJAVU,
    "DejaVu Serif": Typeface(1.4, 1.26, 1.1641),
    "Courier New": _COURIER,
    "Liberation Mono": _COURIER,
    "Aptos": Typeface(1.25, 1.11, 1.2832),
    "Arial Black": Typeface(1.6, 1.45, 1.4104),
    "Book Antiqua": Typeface(1.25, 1.08, 1.2412),
    "Bookman Old Style": Typeface(1.35, 1.24, 1.1709),
    "Cambria": Typeface(1.2, 1.06, 1.1724),
    "Century Gothic": Typeface(1.3, 1.18, 1.2256),
    "Comic Sans MS": Typeface(1.3, 1.16, 1.3936),
    "Garamond": Typeface(1.2, 0.92, 1.1250),
    "Georgia": Typeface(1.4, 1.09, 1.1362),
    "Lucida Sans Unicode": Typeface(1.4, 1.20, 1.5376),
    "Open Sans": Typeface(1.3, 1.15, 1.3618),
    "Palatino Linotype": Typeface(1.25, 1.08, 1.3491),
    "Segoe UI": Typeface(1.25, 1.11, 1.3301),
    "Tahoma": Typeface(1.3, 1.10, 1.2070),
    "Trebuchet MS": Typeface(1.25, 1.09, 1.1611),
}
_OTHER = Typeface(1.2, 1.2, 1.2)


def typeface(font: str) -> Typeface:
    """Return the measures of a font, which for an unknown one are a guess."""
    return _KNOWN.get(font, _OTHER)
