"""Mutations of what a file says: a value of another kind, another key, a part moved or doubled."""

import copy
import functools
import random
from typing import TypeAlias

import yaml

from fuzz.values import alike, odd

Node: TypeAlias = "str | list[Node] | dict[str, Node] | None"
Place = tuple["list[Node] | dict[str, Node]", "int | str"]

_DEEPEST_COPY = 12


def mutated_nodes(text: str, chance: random.Random) -> str:
    """Return a good file with a few of its parts replaced, written anew."""
    root = copy.deepcopy(_tree(text))
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
        parent, step = chance.choice(places(root))
        _MUTATIONS[chance.randrange(len(_MUTATIONS))](parent, step, root, chance)
    width = chance.choice((40, 100, 10_000))
    flow = chance.choice((None, None, False, True))
    written: str = yaml.dump(
        root,
        Dumper=yaml.CSafeDumper,
        allow_unicode=chance.randrange(4) > 0,
        sort_keys=chance.randrange(8) == 0,
        default_flow_style=flow,
        width=width,
    )
    return written


@functools.cache
def _tree(text: str) -> dict[str, Node]:
    tree: dict[str, Node] = yaml.load(text, Loader=yaml.CBaseLoader)
    return tree


def places(root: dict[str, Node]) -> list[Place]:
    """Return every part of a tree as the group or the list that holds it, with its key or index."""
    found: list[Place] = []
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found += [(node, key) for key in node]
            waiting += node.values()
        elif isinstance(node, list):
            found += [(node, at) for at in range(len(node))]
            waiting += node
    return found or [(root, "version")]


def _set(place: Place, value: Node) -> None:
    parent, step = place
    if isinstance(parent, dict):
        parent[str(step)] = value
    elif int(step) < len(parent):
        parent[int(step)] = value


def _any_kind(chance: random.Random) -> Node:
    texts: list[Node] = [odd(chance) for _ in range(3)]
    groups: list[Node] = [{}, {odd(chance): odd(chance)}, {"a": {}}, {"": ""}, {"namn": texts[0]}]
    lists: list[Node] = [[], texts, [texts[0]], [[]], [{}], [None], [[texts]]]
    kinds: list[Node] = [None, "", *texts, *groups, *lists]
    return chance.choice(kinds)


def _other_kind(parent: Node, step: int | str, _: Node, chance: random.Random) -> None:
    if isinstance(parent, list | dict):
        _set((parent, step), _any_kind(chance))


def _other_text(parent: Node, step: int | str, _: Node, chance: random.Random) -> None:
    if isinstance(parent, list | dict):
        _set((parent, step), odd(chance))


def _alike(parent: Node, step: int | str, _: Node, chance: random.Random) -> None:
    if isinstance(parent, list | dict):
        old = parent[str(step)] if isinstance(parent, dict) else parent[int(step)]
        if isinstance(old, str):
            _set((parent, step), alike(old, chance))


def _other_key(parent: Node, step: int | str, _: Node, chance: random.Random) -> None:
    if isinstance(parent, dict) and step in parent:
        parent[odd(chance)[:100]] = parent.pop(str(step))


def _left_out(parent: Node, step: int | str, _: Node, __: random.Random) -> None:
    if isinstance(parent, dict):
        parent.pop(str(step), None)
    elif isinstance(parent, list) and int(step) < len(parent):
        del parent[int(step)]


def _doubled(parent: Node, step: int | str, _: Node, chance: random.Random) -> None:
    if isinstance(parent, list) and int(step) < len(parent):
        times = chance.choice((1, 1, 2, 300))
        parent.extend(copy.deepcopy([parent[int(step)]] * times))


def _from_elsewhere(parent: Node, step: int | str, root: Node, chance: random.Random) -> None:
    if isinstance(parent, list | dict) and isinstance(root, dict):
        other, where = chance.choice(places(root))
        value = other[str(where)] if isinstance(other, dict) else other[int(where)]
        if _depth(value) < _DEEPEST_COPY:
            _set((parent, step), copy.deepcopy(value))


def _depth(node: Node) -> int:
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return 1 + max(map(_depth, inner), default=0)


_MUTATIONS = (
    *(_other_kind, _other_text, _other_text, *[_alike] * 8),
    *(_other_key, _left_out, _doubled, _from_elsewhere, _from_elsewhere),
)
