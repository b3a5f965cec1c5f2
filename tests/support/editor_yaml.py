"""YAML as editors read it: by YAML 1.2, where dates are texts and only true and false are truth."""

import json
import re
from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Reads null, truth, whole and decimal numbers, and everything else as text."""


_Loader.yaml_implicit_resolvers = {
    letter: [
        (tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in {"null", "merge"}
    ]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _kind, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(_pattern), list(_first))


def as_an_editor_reads(text: str) -> Any:
    """Return a project file's content as JSON, where all names are texts."""
    return json.loads(json.dumps(yaml.load(text, _Loader)))
