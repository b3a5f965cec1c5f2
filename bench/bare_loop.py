"""The least that can read project files: compose and validate a file, or all in a folder."""

import sys
from pathlib import Path

import yaml

from rapportgen.model.projekt import Projekt


def plain(node: yaml.Node | None) -> object:
    """Return a node's plain value, every scalar as text."""
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return None


def _files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.yaml")) if path.is_dir() else [path]


def main() -> None:
    """Read every file."""
    for file in _files(Path(sys.argv[1])):
        node = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        Projekt.model_validate(plain(node))


if __name__ == "__main__":
    main()
