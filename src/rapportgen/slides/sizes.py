"""Type sizes on slides, in points: the ones tried, largest first, and none too small to read."""

TITLE_SIZE = 32
SMALLEST_TITLE = 24
COVER_TITLE_SIZE = 44
SMALLEST_COVER_TITLE = 28
TEXT_SIZES = (26, 24, 22, 20)
SPREAD_SIZES = (24, 22, 20)
"""Smaller than text that has a slide to itself, since several slides have much text."""
TOGETHER_SIZES = (26, 24, 22)
SMALLEST_TEXT = 16
QUOTE_SIZES = (28, 26, 24, 22, 20)
TABLE_SIZES = (20, 18, 16, 14, 12)
SPREAD_TABLE_SIZES = (18, 16, 14)
"""Those of a table on several slides: not so large that it becomes many, nor too small to read."""
NOTE_SIZE = 12
COVER_SIZES = (20, 18, 16)
CHART_SIZE = 16
FOOTER_SIZE = 12
