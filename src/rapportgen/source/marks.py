"""Places of YAML's nodes."""

import yaml

from rapportgen.diagnostics.place import Place
from rapportgen.source.lines import Lines


def marked(node: yaml.Node, lines: Lines) -> Place:
    """Return the place of a node; of one on several lines, the rest of its first line.

    Nothing has no width: the character before it is marked instead.
    """
    start, end = node.start_mark, node.end_mark
    if (start.line, start.column) == (end.line, end.column):
        width = max(len(lines.all[start.line][: start.column].rstrip()), 1)
        return lines.place(start.line, width - 1, start.line, width)
    if end.line == start.line:
        return lines.place(start.line, start.column, end.line, end.column)
    width = len(lines.all[start.line].rstrip())
    return lines.place(start.line, start.column, start.line, max(width, start.column + 1))
