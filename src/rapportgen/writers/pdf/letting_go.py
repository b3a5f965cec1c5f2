"""What WeasyPrint never lets go of by itself: the font features that each text is laid out with.

Its lists of them would stay behind, a quarter of a MiB for an application, since they share what
they list. In our fonts each list has features of its own, and goes with its text.
"""

from typing import Any

import weasyprint
from weasyprint.text.ffi import ffi, pango
from weasyprint.text.fonts import FontConfiguration
from weasyprint.text.line_break import Layout

LEAVING = frozenset({"70.0"})
"""The versions that do so. Another one may let go by itself, and doing so twice ends the process.

With one that is not here memory grows; a test tells which is installed.
"""

_set_up = Layout.setup


class Unshared(dict[bytes, Any]):
    """The features of some fonts, of which each list gets its own."""

    def setdefault(self, _features: bytes, made: Any = None, /) -> Any:
        """Return what has just been made for a list, and keep nothing."""
        return made


def new_fonts() -> FontConfiguration:
    """Return fonts whose features go with the texts that have them."""
    fonts = FontConfiguration()
    if weasyprint.__version__ in LEAVING:
        fonts.font_features = Unshared()
    return fonts


def _set_up_owning(layout: Layout, style: Any) -> None:
    """Set up what a text is laid out in, so that nothing else owns the list of its features."""
    _set_up(layout, style)
    if isinstance(style.font_config.font_features, Unshared):
        features = pango.pango_layout_get_attributes(layout.layout)
        if features != ffi.NULL:
            pango.pango_attr_list_unref(features)


Layout.setup = _set_up_owning
