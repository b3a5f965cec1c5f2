"""The door to PyYAML: the loader that takes every scalar as text, in C where it exists."""

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from yaml import BaseLoader
else:
    BaseLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

__all__ = ["BaseLoader"]
