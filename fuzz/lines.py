"""Mutations of a text: of its lines, indents, keys, values, quotes and single characters."""

import random
import re
import unicodedata
from collections.abc import Callable

from fuzz.values import in_other_digits, odd

Lines = list[str]
Mutation = Callable[[Lines, random.Random], None]

_KEY = re.compile(r"^([ -]*)([^\W\d]\w*)(: ?)(.*)$")
_AROUND = (('"', '"'), ("'", "'"), ('"', ""), ("”", "”"), ("[", "]"), ("{", "}"), ("|\n", ""))
_NUMBER = re.compile(r"\d+")


def mutated_lines(text: str, chance: random.Random) -> str:
    """Return a text with a few things done to its lines."""
    lines = text.split("\n")
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 6))):
        chance.choice(_MUTATIONS)(lines, chance)
        if not lines:
            lines = [""]
    return "\n".join(lines)


def _at(lines: Lines, chance: random.Random) -> int:
    return chance.randrange(len(lines))


def _delete(lines: Lines, chance: random.Random) -> None:
    start = _at(lines, chance)
    del lines[start : start + chance.randrange(1, 6)]


def _double(lines: Lines, chance: random.Random) -> None:
    start = _at(lines, chance)
    block = lines[start : start + chance.randrange(1, 12)]
    lines[start:start] = block * (100 if chance.randrange(40) == 0 else 1)


def _move(lines: Lines, chance: random.Random) -> None:
    start = _at(lines, chance)
    end = start + chance.randrange(1, 12)
    block = lines[start:end]
    del lines[start:end]
    to = chance.randrange(len(lines) + 1)
    lines[to:to] = block


def _indent(lines: Lines, chance: random.Random) -> None:
    start = _at(lines, chance)
    for at in range(start, min(start + chance.randrange(1, 6), len(lines))):
        shift = chance.choice((-4, -2, -1, 1, 2, 3, 4, 60))
        lines[at] = " " * shift + lines[at] if shift > 0 else lines[at][-shift:]


def _value(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    if match := _KEY.match(lines[at]):
        lines[at] = match[1] + match[2] + match[3] + odd(chance)


def _key(lines: Lines, chance: random.Random) -> None:
    at, other = _at(lines, chance), _KEY.match(lines[_at(lines, chance)])
    match = _KEY.match(lines[at])
    if match:
        word = other[2] if other and chance.randrange(2) else odd(chance)
        lines[at] = match[1] + word + match[3] + match[4]


def _misspell(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    if match := _KEY.match(lines[at]):
        word = list(match[2])
        word[chance.randrange(len(word))] = chance.choice(["", "x", "å", "E", "\u0301", " "])
        lines[at] = match[1] + "".join(word) + match[3] + match[4]


def _number(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    forms = ("0", "-1", "1" + "0" * chance.randrange(25), "01", "1.5", "1,5", "9" * 16)

    def other(match: re.Match[str]) -> str:
        if chance.randrange(3) == 0:
            return in_other_digits(match[0], chance)
        return str(int(match[0][:9]) + 1) if chance.randrange(2) else chance.choice(forms)

    lines[at] = _NUMBER.sub(other, lines[at], count=chance.randrange(1, 4))


def _quote(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    if match := _KEY.match(lines[at]):
        before, after = chance.choice(_AROUND)
        lines[at] = match[1] + match[2] + match[3] + before + match[4] + after


def _insert(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    to = chance.randrange(len(lines[at]) + 1)
    lines[at] = lines[at][:to] + odd(chance) + lines[at][to:]


def _cut(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    start = chance.randrange(len(lines[at]) + 1)
    lines[at] = lines[at][:start] + lines[at][start + chance.randrange(1, 10) :]


def _join(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    if at + 1 < len(lines):
        lines[at : at + 2] = [lines[at] + lines[at + 1]]


def _decompose(lines: Lines, chance: random.Random) -> None:
    start = _at(lines, chance)
    for at in range(start, min(start + 20, len(lines))):
        lines[at] = unicodedata.normalize(chance.choice(["NFD", "NFKD", "NFKC"]), lines[at])


def _nest(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    levels = chance.choice((5, 20, 49, 50, 51, 60, 500))
    opening, closing = chance.choice([("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")])
    lines[at] += " " + opening * levels + chance.choice(("", closing * levels))


def _widen(lines: Lines, chance: random.Random) -> None:
    at = _at(lines, chance)
    if match := _KEY.match(lines[at]):
        indent = " " * (len(match[1]) + 2)
        rows = range(chance.choice((3, 30, 300)))
        sign = chance.choice(("- rad {}", "rad{}: 1", "- {{post: A{}, belopp: 1}}", "- [{}]"))
        lines[at] = match[1] + match[2] + ":"
        lines[at + 1 : at + 1] = [indent + sign.format(row) for row in rows]


_MUTATIONS: tuple[Mutation, ...] = (
    *(_delete, _double, _move, _indent, _value, _value, _value, _key, _misspell, _number, _number),
    *(_quote, _insert, _cut, _join, _decompose, _nest, _widen),
)
