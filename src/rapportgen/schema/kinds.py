"""How the text of a scalar becomes a typed value inside a record."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BeforeValidator, StringConstraints
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from rapportgen.schema import rules
from rapportgen.schema.suggestions import guess
from rapportgen.schema.words import words_schema
from rapportgen.values.fault import Fault

T = TypeVar("T")
JsonSchema = dict[str, Any]

NOT_BLANK = StringConstraints(strip_whitespace=True, min_length=1)
FAULT = "rapportgen_fault"
NOT_TEXT = "rapportgen_not_text"
_ONE = "Här får bara ett av orden stå. "
_SEVERAL = "Flera ord skriver du som en lista: [{}]. "


@dataclass(frozen=True, eq=False)
class Kind(Generic[T]):
    """A field whose text is read by a parse function; `json_schema` is what an editor is told.

    Used inside `Annotated`, in the way pydantic calls custom types.
    """

    parse: Callable[[str], T | Fault]
    json_schema: JsonSchema

    def read(self, value: object) -> T:
        """Return the parsed value; a fault becomes one of pydantic's errors and keeps its words."""
        if not isinstance(value, str):
            raise PydanticCustomError(NOT_TEXT, "not a text")
        result = self.parse(value)
        if isinstance(result, Fault):
            raise PydanticCustomError(FAULT, "fault", {"fault": result})
        return result

    def __get_pydantic_core_schema__(self, *_: object) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, *_: object) -> JsonSchema:
        return dict(self.json_schema)


def key_choice(*words: str) -> Kind[str]:
    """Return the kind of a key that is one of some words, exactly as it is written.

    Two spellings of one word would otherwise become one key, and one value would be lost.
    """

    def parse(text: str) -> str | Fault:
        return text if text in words else _unknown_word(text, words)

    return Kind(parse, {"type": "string", "enum": list(words)})


def choice(meanings: Mapping[str, str]) -> Kind[str]:
    """Return the kind of a field that holds one of some words; an editor tells their meanings."""
    return _choice(meanings, _ONE)


def choice_in_list(meanings: Mapping[str, str]) -> Kind[str]:
    """Return the kind of what a list holds: some of some words."""
    return _choice(meanings, _SEVERAL)


def _choice(meanings: Mapping[str, str], several: str) -> Kind[str]:
    words = tuple(meanings)

    def parse(text: str) -> str | Fault:
        word = text.strip().lower()
        return word if word in words else _unknown_word(text, words, several)

    return Kind(parse, words_schema(words, words, tuple(meanings.values())))


def file_version(known: str) -> Kind[str]:
    """Return the kind of a field that says which version of the form a file has."""

    def parse(text: str) -> str | Fault:
        return known if text.strip() == known else _other_version(text, known)

    quoted = {"type": "string", "pattern": rf"^\s*{known}\s*$"}
    forms = [{"enum": [int(known)]}, quoted]
    return Kind(parse, {"type": ["integer", "string"], "oneOf": forms})


def _other_version(text: str, known: str) -> Fault:
    return Fault(
        rules.UNKNOWN_WORD,
        f"Filen har version ”{text[:60]}”. Den här versionen av programmet läser version {known}.",
        f"Skriv version: {known}, eller använd det program som filen skrevs för.",
    )


def _unknown_word(text: str, words: tuple[str, ...], several: str = _ONE) -> Fault:
    remedy = _meant(text, words, several)
    return Fault(
        rules.UNKNOWN_WORD,
        f"Ordet ”{text[:60]}” går inte att välja här.",
        f"{remedy}Välj bland: {', '.join(words)}.",
    )


def _meant(text: str, words: tuple[str, ...], several: str) -> str:
    """Return the words that were probably meant, as the beginning of a remedy."""
    parts = [part.strip().lower() for part in re.split("[,;/&+]| och ", text)]
    if len(parts) > 1 and set(parts) <= set(words):
        return several.format(", ".join(parts))
    return guess(text, words)


def shorthand(expand: Callable[[str], object]) -> BeforeValidator:
    """Return the annotation of a field whose longer form may be written as one text."""

    def read(value: object) -> object:
        return expand(value) if isinstance(value, str) else value

    return BeforeValidator(read)
