"""The full project with one list or division thousands of items long, one after the other."""

import copy
from collections.abc import Callable, Iterator

import yaml
from maximal import MAXIMAL

from fuzz.nodes import Node, places

NODES = 80_000  # of the hundred thousand that a file may have
MOST_ITEMS = 10_000
DIVISIONS = ("per_part", "per_år")


def widened() -> Iterator[tuple[str, str]]:
    """Yield a text for each list: its items alike, and then each with names of its own."""
    tree: dict[str, Node] = yaml.load(MAXIMAL, Loader=yaml.CBaseLoader)
    for number, (parent, step) in enumerate(places(tree)):
        value = _at(parent, step)
        if isinstance(value, list) and value:
            yield f"{step} alike", _with(tree, number, value, _same)
            yield f"{step} with names", _with(tree, number, value, _named)
        elif isinstance(value, dict) and step in DIVISIONS:
            names: Node = {f"Namn {n}": "1" for n in range(MOST_ITEMS)}
            yield f"{step} divided", _written(tree, number, names)


def _at(parent: "list[Node] | dict[str, Node]", step: int | str) -> Node:
    return parent[str(step)] if isinstance(parent, dict) else parent[int(step)]


def _with(
    tree: dict[str, Node], number: int, items: list[Node], item: Callable[[Node, int], Node]
) -> str:
    many = min(NODES // max(_nodes(items[0]), 1), MOST_ITEMS)
    return _written(tree, number, [item(items[n % len(items)], n) for n in range(many)])


def _nodes(node: Node) -> int:
    if isinstance(node, dict):
        return 1 + sum(1 + _nodes(value) for value in node.values())
    return 1 + sum(map(_nodes, node)) if isinstance(node, list) else 1


def _same(node: Node, _: int) -> Node:
    return copy.deepcopy(node)


def _named(node: Node, number: int) -> Node:
    """Return a copy whose texts without figures end in a number."""
    if isinstance(node, dict):
        return {key: _named(value, number) for key, value in node.items()}
    if isinstance(node, list):
        return [_named(value, number) for value in node]
    is_name = isinstance(node, str) and node.startswith(("§", "platser"))
    return f"{node}{number}" if is_name else node


def _written(tree: dict[str, Node], number: int, value: Node) -> str:
    root = copy.deepcopy(tree)
    parent, step = places(root)[number]
    if isinstance(parent, dict):
        parent[str(step)] = value
    else:
        parent[int(step)] = value
    written: str = yaml.dump(root, Dumper=yaml.CSafeDumper, allow_unicode=True, width=10_000)
    return written
