"""How tables are set where a reference document has styles of its own for their text."""

from dataclasses import replace

from rapportgen.office.letters import wideness
from rapportgen.packs.tema import Typsnitt
from rapportgen.writers.docx.reference.letters import letters_of_style
from rapportgen.writers.docx.reference.opened import Reference
from rapportgen.writers.docx.sizes import Setting, settings

_STYLES = {"": "Tabelltext", "Trang": "Tabelltext trång"}


def table_settings(font: Typsnitt, reference: Reference) -> tuple[Setting, Setting]:
    """Return the ordinary setting and the tight one, in the letters of its own styles."""
    ordinary, tight = settings(font)
    return _worn(ordinary, font, reference), _worn(tight, font, reference)


def _worn(setting: Setting, font: Typsnitt, reference: Reference) -> Setting:
    name = _STYLES[setting.suffix]
    own = letters_of_style(name, reference.styles.element, reference.theme)
    if own is None:
        return setting
    points = own.points or font.grad
    return replace(setting, points=points, em=points * 20 * wideness(own.font or font.word))
