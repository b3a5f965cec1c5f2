"""The tables of keys in the handbook, from the models' descriptions.

`<!-- nycklar: Projekt version namn -->` asks for those keys of a record, and `<!-- nycklar: Post
-->` for all of them. A key that leads to a record links to the heading above that record's table.
"""

import functools
import re
from collections.abc import Iterator
from typing import Any

from marked import heading_above, replaced, table

from rapportgen.model.projekt import Projekt
from rapportgen.packs.tema import Tema
from rapportgen.schema.json_schema import json_schema
from rapportgen.schema.record import Record

Schema = dict[str, Any]


def with_key_tables(page: str) -> str:
    """Return the page with its tables of keys; every key there is must be asked for once."""
    schema = json_schema(Projekt)
    records: dict[str, Schema] = {"Projekt": schema, **schema["$defs"]}
    asked = [(m["words"], heading_above(page, m.start())) for m in _ASKS.finditer(page)]
    _refuse_missing(records, [words for words, _ in asked])
    homes = {words.split()[0]: heading for words, heading in asked}
    page = replaced(page, "nycklar", functools.partial(_keys, records, homes))
    return replaced(page, "tema", lambda *_: _theme())


_ASKS = re.compile(r"<!-- nycklar: (?P<words>[^>]*?) -->")


def _refuse_missing(records: dict[str, Schema], asked: list[str]) -> None:
    shown = [(words.split()[0], key) for words in asked for key in _names(records, words)]
    known = [(name, key) for name, record in records.items() for key in record["properties"]]
    if sorted(shown) != sorted(known):
        wrong = sorted(set(shown) ^ set(known)) or "en nyckel står två gånger"
        raise SystemExit(f"handbok.md: nycklarna stämmer inte med modellen: {wrong}")


def _names(records: dict[str, Schema], words: str) -> list[str]:
    name, *keys = words.split()
    return keys or list(records[name]["properties"])


def _keys(records: dict[str, Schema], homes: dict[str, str], words: str, _: str) -> str:
    record = records[words.split(maxsplit=1)[0]]
    rows = []
    for key in _names(records, words):
        field = record["properties"][key]
        must = " **Måste finnas.**" if key in record.get("required", ()) else ""
        what = field.get("description") or records[_target(field)]["description"]
        rows.append((f"`{key}`", f"{what}{must}", _form(field, homes)))
    return table(("Nyckel", "Vad", "Så skriver du"), rows)


def _target(field: Schema) -> str:
    return str(field["$ref"]).rpartition("/")[2]


def _form(field: Schema, homes: dict[str, str]) -> str:
    """Return what may be written for a key: words, examples, or the name of the sort of text."""
    if "anyOf" in field:
        field = {**_longer_form(field), **{k: v for k, v in field.items() if k != "anyOf"}}
    if "$ref" in field:
        return f"nycklar, se {_link(homes[_target(field)])}"
    if any(choice is True for choice in field.get("enum", ())):
        return "`true` eller `false`"
    if words := _words(field):
        return ", ".join(f"`{word}`" for word in words)
    match field.get("type"):
        case "array":
            return _list(field["items"], homes)
        case "object":
            return "ett belopp för varje " + _named(field)
        case _:
            return "kort text" if "minLength" in field else "löpande text"


def _words(field: Schema) -> list[str]:
    """Return the words to choose from, for the key or for each item of its list, else examples."""
    choices = field.get("enum") or field.get("items", {}).get("enum") or field.get("examples", ())
    return [choice for choice in choices if isinstance(choice, str)]


def _longer_form(field: Schema) -> Schema:
    """Return the longer form of a key that may also be written as one text."""
    longer: Schema = next(form for form in field["anyOf"] if form != {"type": "string"})
    return longer


def _list(items: Schema, homes: dict[str, str]) -> str:
    if "$ref" in items:
        return f"lista, se {_link(homes[_target(items)])}"
    return "lista med kort text" if _form(items, homes) == "kort text" else _form(items, homes)


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
