"""JSON laid out for people who compare two versions of it: what belongs together on one line."""

import json

on_one_line = json.JSONEncoder(ensure_ascii=False).encode
"""Return a value as JSON on one line."""


def laid_out(value: object, indent: str = "") -> str:
    """Return a value as JSON, where only what holds other groups is spread over lines."""
    deeper = indent + "  "
    match value:
        case dict() if any(isinstance(part, dict | list) for part in value.values()):
            rows = [
                f"{deeper}{on_one_line(name)}: {laid_out(part, deeper)}"
                for name, part in value.items()
            ]
            return _group("{", rows, indent, "}")
        case list() if any(isinstance(part, dict) for part in value):
            return _group("[", [f"{deeper}{on_one_line(part)}" for part in value], indent, "]")
    return on_one_line(value)


def as_bytes(text: str) -> bytes:
    """Return a text as UTF-8; JSON can say what UTF-8 cannot."""
    return text.encode("utf-8", "backslashreplace")


def _group(begin: str, rows: list[str], indent: str, end: str) -> str:
    return f"{begin}\n" + ",\n".join(rows) + f"\n{indent}{end}"
