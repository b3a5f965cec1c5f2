"""How the text of a scalar becomes a typed value inside a record."""

from collections.abc import Callable
from typing import TypeVar

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from rapportgen.values.fault import Fault

T = TypeVar("T")

FAULT = "rapportgen_fault"
NOT_TEXT = "rapportgen_not_text"

__all__ = ["FAULT", "NOT_TEXT", "WithJsonSchema", "parsed", "shorthand"]


def parsed(parse: Callable[[str], T | Fault]) -> PlainValidator:
    """Return the annotation of a field whose text is read by a parse function."""

    def read(value: object) -> T:
        if not isinstance(value, str):
            raise PydanticCustomError(NOT_TEXT, "not a text")
        result = parse(value)
        if isinstance(result, Fault):
            raise PydanticCustomError(FAULT, "fault", {"fault": result})
        return result

    return PlainValidator(read)


def shorthand(expand: Callable[[str], object]) -> BeforeValidator:
    """Return the annotation of a field whose longer form may be written as one text."""

    def read(value: object) -> object:
        return expand(value) if isinstance(value, str) else value

    return BeforeValidator(read)
