"""Typst code: calls of functions whose arguments are literals, so that no text can be markup."""

from collections.abc import Mapping


class Code(str):
    """Code that is finished: it is put into a larger piece as it is."""

    __slots__ = ()


Value = Code | str | bool | int | float | bytes | None | tuple["Value", ...] | Mapping[str, "Value"]
"""What a literal can be written of."""

_SHORT = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def call(function: str, *arguments: Value, **named: Value) -> Code:
    """Return the call of a function; a name's underscores are hyphens in Typst."""
    written = [*map(literal, arguments), *(_named(name, named[name]) for name in named)]
    return Code(f"{function}({', '.join(written)})")


def literal(value: Value) -> Code:
    """Return a value as it is written in code."""
    match value:
        case Code():
            return value
        case str():
            return Code(f'"{_escaped(value)}"')
        case bool() | None:
            return Code({True: "true", False: "false", None: "none"}[value])
        case int():
            return Code(str(value))
        case float():
            return Code(f"{value:.10g}")
        case bytes():
            return call("bytes", _readable(value))
        case tuple():
            return Code(f"({''.join(f'{literal(item)}, ' for item in value)})")
        case _:
            inside = ", ".join(_named(name, value[name]) for name in value)
            return Code(f"({inside or ':'})")


def points(length: float) -> Code:
    """Return a length in points."""
    return Code(f"{length:.4g}pt")


def _named(name: str, value: Value) -> str:
    return f"{name.replace('_', '-')}: {literal(value)}"


def _escaped(text: str) -> str:
    written = text
    for character, short in _SHORT.items():  # the backslash first; faster than str.translate
        written = written.replace(character, short)
    if written.replace("\u00a0", " ").isprintable():
        return written
    return "".join(map(_character, written))


def _character(character: str) -> str:
    return character if character.isprintable() else f"\\u{{{ord(character):x}}}"


def _readable(content: bytes) -> Value:
    """Return what Typst makes bytes of: a text, or the number of each byte."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return tuple(content)
