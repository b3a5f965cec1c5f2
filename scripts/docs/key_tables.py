"""The tables of keys in the handbook, from the models' descriptions.

`<!-- nycklar: Projekt version namn -->` asks for those keys of a record, and `<!-- nycklar: Post
-->` for all of them. A key that leads to a record links to the heading above that record's table.
"""

import functools
import re
from collections.abc import Iterator
from typing import Any

from marked import heading_above, replaced, table
from pydantic import BaseModel

from rapportgen.model.projekt import Projekt
from rapportgen.packs.tema import Tema
from rapportgen.schema.json_schema import json_schema
from rapportgen.schema.known import records_in
from rapportgen.schema.record import Record

Schema = dict[str, Any]
Model = type[BaseModel]


def with_key_tables(page: str) -> str:
    """Return the page with its tables of keys; every key there is must be asked for once."""
    records = {record.__name__: record for record in _records(Projekt)}
    asked = [(m["words"], heading_above(page, m.start())) for m in _ASKS.finditer(page)]
    _refuse_missing(records, [words for words, _ in asked])
    homes = {words.split()[0]: heading for words, heading in asked}
    page = replaced(page, "nycklar", functools.partial(_keys, records, homes))
    return replaced(page, "tema", lambda *_: _theme())


_ASKS = re.compile(r"<!-- nycklar: (?P<words>[^>]*?) -->")


def _records(record: Model) -> Iterator[Model]:
    yield record
    for field in record.model_fields.values():
        for inner in records_in(field.annotation):
            yield from _records(inner)


def _refuse_missing(records: dict[str, Model], asked: list[str]) -> None:
    shown = [(words.split()[0], key) for words in asked for key in _names(records, words)]
    known = [(name, key) for name, record in records.items() for key in record.model_fields]
    if sorted(shown) != sorted(known):
        wrong = sorted(set(shown) ^ set(known)) or "en nyckel står två gånger"
        raise SystemExit(f"handbok.md: nycklarna stämmer inte med modellen: {wrong}")


def _names(records: dict[str, Model], words: str) -> list[str]:
    name, *keys = words.split()
    return keys or list(records[name].model_fields)


def _keys(records: dict[str, Model], homes: dict[str, str], words: str, _: str) -> str:
    record = records[words.split(maxsplit=1)[0]]
    schemas = json_schema(record)["properties"]
    rows = []
    for key in _names(records, words):
        field = record.model_fields[key]
        must = " **Måste finnas.**" if field.is_required() else ""
        inner = next(records_in(field.annotation), None)
        form = _group(schemas[key], homes[inner.__name__]) if inner else _form(schemas[key])
        rows.append((f"`{key}`", f"{field.description}{must}", form))
    return table(("Nyckel", "Vad", "Så skriver du"), rows)


def _group(field: Schema, heading: str) -> str:
    return f"{'lista' if field['type'] == 'array' else 'nycklar'}, se {_link(heading)}"


def _form(field: Schema) -> str:
    """Return what may be written for a key: words, examples, or the name of the sort of text."""
    if "boolean" in field["type"]:
        return "`true` eller `false`"
    if words := _words(field):
        return ", ".join(f"`{word}`" for word in words)
    if "array" in field["type"]:
        inner = _form(field["items"])
        return "lista med kort text" if inner == "kort text" else inner
    if "object" in field["type"]:
        return "ett belopp för varje " + _named(field)
    return "kort text" if "minLength" in field else "löpande text"


def _words(field: Schema) -> list[str]:
    """Return the words to choose from, or else examples; a word that is a figure comes once."""
    if "oneOf" in field:
        return _words(field["oneOf"][0])
    return list(dict.fromkeys(map(str, field.get("enum") or field.get("examples", ()))))


def _named(field: Schema) -> str:
    if "patternProperties" in field:
        return "år, som `{2026: 10 000, 2027: 20 000}`"
    if "enum" in field.get("propertyNames", {}):
        return "slag, som `{lön: 90 000, resor: 10 000}`"
    return "part, som `{Ekeby kommun: 10 000}`"


def _link(heading: str) -> str:
    anchor = re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
    return f"[{heading}](#{anchor})"


def _theme() -> str:
    rows = [(f"`{name}`", what, f"`{value}`") for name, what, value in _tokens(Tema(), "")]
    return table(("Nyckel", "Vad", "Om ingen skriver något"), rows)


def _tokens(record: Record, above: str) -> Iterator[tuple[str, str, str]]:
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from _tokens(value, f"{name}.")
        else:
            shown = {False: "false", "": '""'}.get(value, str(value))
            yield f"{above}{name}", field.description or "", shown
