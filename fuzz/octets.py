"""Mutations of a file's bytes: other encodings, marks, halves of characters, noise."""

import random
from collections.abc import Callable

Mutation = Callable[[bytes, random.Random], bytes]

_ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp437", "mac-roman")
# NUL, half a surrogate pair as UTF-8 would write it, overlong forms, ends without a beginning.
_WRONG = (
    b"\0",
    b"\xed\xa0\x80",
    b"\xed\xb0\x80",
    b"\xc0\x80",
    b"\xf4\x90\x80\x80",
    b"\xff",
    b"\xc3",
)
_BEGINNINGS = (b"PK\x03\x04", b"%PDF-1.7", b"{\\rtf1", b"\xef\xbb\xbf", b"\xff\xfe", b"#!/bin/sh\n")


def mutated_bytes(content: bytes, chance: random.Random) -> bytes:
    """Return a file with one to three things done to its bytes."""
    for _ in range(chance.randrange(1, 4)):
        content = chance.choice(_MUTATIONS)(content, chance)
    return content


def noise(chance: random.Random) -> bytes:
    """Return bytes that never were a file: any at all, or those that YAML gives a meaning."""
    if chance.randrange(2):
        return chance.randbytes(chance.randrange(400))
    return bytes(chance.choices(b"ab1:-#[]{}\"'|>&*!%@`,?\\ \n\n\t", k=chance.randrange(1, 200)))


def _encoded(content: bytes, chance: random.Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(chance.choice(_ENCODINGS), "replace")


def _wrong(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.choice(_WRONG) + content[at:]


def _begun(content: bytes, chance: random.Random) -> bytes:
    return chance.choice(_BEGINNINGS) + content


def _flipped(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content or b" ")
    for _ in range(chance.randrange(1, 8)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _ended(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _line_ends(content: bytes, chance: random.Random) -> bytes:
    return content.replace(b"\n", chance.choice([b"\r\n", b"\r", b"\n\n", b"\xc2\x85", b"\x0b"]))


_MUTATIONS: tuple[Mutation, ...] = (_encoded, _wrong, _wrong, _begun, _flipped, _ended, _line_ends)
