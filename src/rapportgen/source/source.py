"""A file that has been read: its plain values, and the place of every one of them."""

from dataclasses import dataclass

import yaml

from rapportgen.diagnostics.place import Place
from rapportgen.source.lines import Lines
from rapportgen.source.plain import Plain, normal

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Source:
    """A YAML file as plain values (texts, lists, keys with values) with a way back to its lines."""

    lines: Lines
    root: yaml.Node
    data: Plain

    @property
    def path(self) -> str:
        """Return the file's name as the user gave it."""
        return self.lines.path

    def place(self, path: Path) -> Place:
        """Return the place of the value at a path, or of the nearest part above it that exists.

        A text on one line is marked itself; longer values are marked at their key.
        """
        node: yaml.Node = self.root
        key: yaml.Node | None = None
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            key, node = found
        return self._marked(node if _is_short(node) or key is None else key)

    def key_place(self, path: Path) -> Place:
        """Return the place of the key (or of the list item) at a path."""
        found = _child(self._node(path[:-1]), path[-1])
        if found is None:
            return self.place(path)
        key, node = found
        return self._marked(key or node)

    def _node(self, path: Path) -> yaml.Node:
        node = self.root
        for step in path:
            found = _child(node, step)
            if found is None:
                return node
            node = found[1]
        return node

    def _marked(self, node: yaml.Node) -> Place:
        start, end = node.start_mark, node.end_mark
        if end.line == start.line:
            return self.lines.place(start.line, start.column, end.line, end.column)
        width = len(self.lines.all[start.line].rstrip())
        return self.lines.place(start.line, start.column, start.line, max(width, start.column + 1))


def _is_short(node: yaml.Node) -> bool:
    one_line: bool = node.start_mark.line == node.end_mark.line
    return isinstance(node, yaml.ScalarNode) and one_line and bool(node.value)


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    """Return the key, when there is one, and the value that one step leads to."""
    if isinstance(node, yaml.MappingNode):
        pairs = (pair for pair in node.value if normal(pair[0].value) == step)
        return next(pairs, None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None
