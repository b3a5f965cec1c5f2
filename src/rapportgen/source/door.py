"""The door to PyYAML: the loader that takes every scalar as text, in C where it exists."""

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from yaml import BaseLoader as _Loader
else:
    _Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

__all__ = ["MOST_NODES", "BaseLoader", "TooManyNodesError"]

MOST_NODES = 100_000  # as many as can be read and checked within a second


class TooManyNodesError(yaml.YAMLError):
    """A text has more keys and values than a project can have."""


class BaseLoader(_Loader):
    """PyYAML's loader without its search for types: half of the time, and all scalars are texts."""

    nodes = 0

    def resolve(self, kind: object, value: object, implicit: object) -> str:  # noqa: ARG002
        """Return the type of a node that names none; nobody asks for it, so the nodes are counted.

        Without an end, a megabyte of hyphens takes more than a second and 100 MiB.
        """
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise TooManyNodesError
        return ""

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Note that a part of a node begins: no rule of types depends on where it stands."""

    def ascend_resolver(self) -> None:
        """Note that a part of a node ends."""
