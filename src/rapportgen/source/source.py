"""A file that has been read: its plain values, and the place of every one of them."""

import re
from collections.abc import Iterator, KeysView, Sequence
from dataclasses import dataclass, field

import yaml

from rapportgen.diagnostics.place import Place
from rapportgen.source.lines import Lines
from rapportgen.source.marks import marked
from rapportgen.source.plain import Plain, is_empty, normal

Path = tuple[str | int, ...]
Pair = tuple[yaml.Node | None, yaml.Node]
# A name with more dots than this, less one, is not looked for as one key.
_MOST_STEPS = 20


@dataclass(frozen=True)
class Source:
    """A YAML file as plain values (texts, lists, keys with values) with a way back to its lines."""

    lines: Lines
    root: yaml.Node
    data: Plain
    has_empty_keys: bool = False
    # Ten thousand keys that are each looked for one after the other would take minutes.
    _indexes: dict[yaml.Node, dict[str, Pair]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def path(self) -> str:
        """Return the file's name as the user gave it."""
        return self.lines.path

    def empty_keys(self) -> Iterator[Path]:
        """Return the paths of the keys that have no value, and so are left out of the data."""
        return _empty_keys(self.root, ()) if self.has_empty_keys else iter(())

    def place(self, path: Path) -> Place:
        """Return the place of the value at a path, or of the nearest part above it that exists.

        A text on one line is marked itself; longer values are marked at their key.
        """
        key, node = self._pair(path)
        return marked(node if _is_short(node) or key is None else key, self.lines)

    def place_within(self, path: Path, words: str) -> Place:
        """Return the place of whole words in the value at a path, or of the value without them.

        A space in the words may be a line break in the file, and a number is whole with decimals.
        """
        _, node = self._pair(path)
        spaced = r"\s+".join(map(re.escape, words.split()))
        start, end = node.start_mark.index, node.end_mark.index
        found = re.compile(rf"(?<![\w.,]){spaced}(?!\w|[.,]\d)").search(self.lines.text, start, end)
        return self.lines.place_between(*found.span()) if found else self.place(path)

    def value_place(self, path: Path) -> Place:
        """Return the place of a value that stands beside its key, and otherwise of the key."""
        key, node = self._pair(path)
        return marked(node if key is None or _is_beside(key, node) else key, self.lines)

    def span(self, steps: Sequence[str]) -> Place | None:
        """Return all that stands where keys and the numbers of list items, from 1, lead to.

        It begins at the key and ends where the value does; None when there is no such place. The
        steps are what stands between dots: a key that has dots itself is several of them.
        """
        pair = self._led((None, self.root), steps)
        if pair is None:
            return None
        start, end = (pair[0] or pair[1]).start_mark, pair[1].end_mark
        return self.lines.place(start.line, start.column, end.line, end.column)

    def keys(self, path: Path) -> KeysView[str]:
        """Return the keys that are written at a path, with or without values."""
        node = self._node(path)
        return self._index(node).keys() if isinstance(node, yaml.MappingNode) else {}.keys()

    def key_place(self, path: Path) -> Place:
        """Return the place of the key (or of the list item) at a path."""
        found = self._child(self._node(path[:-1]), path[-1])
        if found is None:
            return self.place(path)
        key, node = found
        return marked(key or node, self.lines)

    def _pair(self, path: Path) -> Pair:
        """Return the key, when there is one, and the value at a path or nearest above it."""
        pair: Pair = (None, self.root)
        for step in path:
            found = self._child(pair[1], step)
            if found is None:
                break
            pair = found
        return pair

    def _led(self, pair: Pair, steps: Sequence[str]) -> Pair | None:
        """Return where steps lead from a pair, or None; the longest key goes first."""
        if not steps:
            return pair
        for length in range(min(len(steps), _MOST_STEPS), 0, -1):
            name = ".".join(steps[:length]).strip()
            found = self._child(pair[1], _item(name) if _is_list(pair[1]) else name)
            if found and (end := self._led(found, steps[length:])):
                return end
        return None

    def _node(self, path: Path) -> yaml.Node:
        node = self.root
        for step in path:
            found = self._child(node, step)
            if found is None:
                return node
            node = found[1]
        return node

    def _child(self, node: yaml.Node, step: str | int) -> Pair | None:
        """Return the key, when there is one, and the value that one step leads to."""
        if isinstance(node, yaml.MappingNode) and isinstance(step, str):
            return self._index(node).get(step)
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            return (None, node.value[step]) if step < len(node.value) else None
        return None

    def _index(self, node: yaml.MappingNode) -> dict[str, Pair]:
        """Return the keys and values of a node by the keys, listed when first asked for."""
        if node not in self._indexes:
            self._indexes[node] = {normal(pair[0].value): pair for pair in node.value}
        return self._indexes[node]


def _is_short(node: yaml.Node) -> bool:
    one_line: bool = node.start_mark.line == node.end_mark.line
    return isinstance(node, yaml.ScalarNode) and one_line and not is_empty(node)


def _is_beside(key: yaml.Node, node: yaml.Node) -> bool:
    """Return whether a value begins on the line of its key, a long text's sign not counted."""
    if isinstance(node, yaml.ScalarNode) and (is_empty(node) or node.style in {"|", ">"}):
        return False
    one_line: bool = key.start_mark.line == node.start_mark.line
    return one_line


def _is_list(node: yaml.Node) -> bool:
    return isinstance(node, yaml.SequenceNode)


def _item(number: str) -> str | int:
    """Return the index of a list item with a number from 1; other words lead nowhere."""
    return int(number) - 1 if re.fullmatch("[1-9][0-9]{0,5}", number) else number


def _empty_keys(node: yaml.Node, path: Path) -> Iterator[Path]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _empty_keys(value, (*path, normal(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _empty_keys(item, (*path, index))
    elif path and isinstance(path[-1], str) and is_empty(node):
        yield path
