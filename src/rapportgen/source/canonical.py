"""A file in canonical form: all that it says, each value on its own line, without its comments."""

import yaml

from rapportgen.source.plain import Plain

_WIDTH = 100
_TEXT = "tag:yaml.org,2002:str"


def canonical(data: Plain) -> str:
    """Return plain values as YAML: keys in their order, values as written, prose line by line.

    Reading it gives the same values again, and they give the same text again.
    """
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)


class _Dumper(yaml.SafeDumper):
    """PyYAML's writer for texts only: none is quoted for what YAML might take it for."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - the library's signature
        """Begin a level; the items of a list stand farther in than its key."""
        super().increase_indent(flow, indentless=False)

    def check_simple_key(self) -> bool:
        """Return whether a key stands before a colon; all keys are words on one line."""
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Return a text as a node: prose as a block, other texts between quotes if they look odd."""
    style = "|" if "\n" in text else None if _is_plain(text) else "'"
    return dumper.represent_scalar(_TEXT, text, style=style)


def _is_plain(text: str) -> bool:
    """Return whether a text looks like what a person writes without quotes."""
    return text[:1].isalnum() and not text[-1].isspace()


_Dumper.yaml_implicit_resolvers = {}
_Dumper.add_representer(str, _text)
