"""How a table is set: as large as its columns allow."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapportgen.document.blocks import Table
from rapportgen.office.sharing import best_weights
from rapportgen.office.widths import needs, shared
from rapportgen.paper.table_width import is_on_its_side
from rapportgen.writers.docx.sizes import Setting
from rapportgen.writers.docx.story import Story

_SLACK = 10  # twentieths of a point, for the lines of cells and the rounding of programs


@dataclass(frozen=True, slots=True)
class Look:
    """The setting of a table and the widths of its columns, in twentieths of a point."""

    setting: Setting
    widths: list[int]

    def rooms(self) -> list[float]:
        """Return the room for text in each column, in ems."""
        setting = self.setting
        return [(width - 2 * setting.side - _SLACK) / setting.em for width in self.widths]


def look(node: Table, story: Story) -> Look:
    """Return the largest setting that keeps names whole, or the tightest; figures always are."""
    need = needs(node)
    setting = _fitting(need.whole, story) or story.settings[-1]
    wishes = (_least(ems, setting) for ems in (need.words, need.whole))
    room = story.text_width
    least = next((wish for wish in wishes if sum(wish) <= room), _least(need.figures, setting))
    weights = best_weights(node, lambda tried: Look(setting, shared(tried, least, room)).rooms())
    return Look(setting, shared(weights, least, room))


def is_too_wide(node: Table, story: Story) -> bool:
    """Return whether no setting keeps the names and figures of the table whole.

    One that other papers turn on its side, such as a budget over several years, is turned here too.
    """
    if story.text_width < story.text_height and is_on_its_side(node):
        return True
    return _fitting(needs(node).whole, story) is None


def _fitting(need: Sequence[float], story: Story) -> Setting | None:
    return next(
        (setting for setting in story.settings if sum(_least(need, setting)) <= story.text_width),
        None,
    )


def _least(need: Sequence[float], setting: Setting) -> list[int]:
    return [round(ems * setting.em) + 2 * setting.side + _SLACK for ems in need]
