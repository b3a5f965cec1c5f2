"""A text where a list belongs, and the like: what to write instead, told by the model's keys."""

from pydantic import BaseModel

from rapportgen.schema import rules
from rapportgen.schema.known import Keys, keys_at
from rapportgen.schema.record import Path
from rapportgen.source.list_signs import BULLETS
from rapportgen.values.fault import Fault

GROUP_KINDS = frozenset({"dict_type", "model_attributes_type", "model_type"})
LIST_KINDS = frozenset({"tuple_type", "list_type"})
MOST_KEYS = 15
LONGEST_EXAMPLE = 40
_BREAKS_A_TEXT = frozenset(":#\"'[]{}\n")
_LIST = "Skriv varje del på egen rad med bindestreck och mellanslag först"
_GROUP = "Skriv nycklar som är indragna under rubriken, var och en på egen rad."
_TEXT = "Skriv en text på samma rad, eller | och texten indragen på raderna under."
_BRACKETS = "Börjar texten med [ eller { sätter du citattecken runt den."


def wrong_kind(model: type[BaseModel], path: Path, kind: str, value: object) -> Fault:
    """Return what is wrong with a value that pydantic found to be of another kind."""
    if kind in GROUP_KINDS:
        what, remedy = "nycklar med värden", _group_remedy(model, path, value)
    elif kind in LIST_KINDS:
        what, remedy = "en lista", _list_remedy(model, path, value)
    else:
        what, remedy = "en text eller ett tal", _text_remedy(value)
    return Fault(rules.WRONG_KIND, f"Här ska det stå {what}{_given(value)}.", remedy)


def _given(value: object) -> str:
    match value:
        case str():
            return ", inte en text"
        case list():
            return ", inte en lista"
        case dict():
            return ", inte en grupp av nycklar"
        case _:
            return ""


def _group_remedy(model: type[BaseModel], path: Path, value: object) -> str:
    keys = keys_at(model, path)
    if keys is None:
        return _GROUP
    if glued := _glued_key(keys, value):
        return f"Skriv {glued}: följt av ett mellanslag och värdet."
    if isinstance(value, list) and keys.lists:
        return f"Skriv {keys.lists[0]}: på en egen rad ovanför listan. {_all(keys)}"
    sign = "- " if isinstance(path[-1], int) else ""
    where = "" if sign else " på raden under, indraget två mellanslag"
    return f"Skriv till exempel {sign}{_example(keys, value)}{where}. {_all(keys)}"


def _list_remedy(model: type[BaseModel], path: Path, value: object) -> str:
    keys = keys_at(model, (*path, 0))
    if isinstance(value, str) and value[:1] in BULLETS:
        return f"Byt {value[:1]} mot bindestreck och mellanslag på varje rad."
    if isinstance(value, str) and value.startswith("-"):
        return "Skriv ett mellanslag efter bindestrecket på varje rad."
    if keys is None:
        return f"{_LIST}."
    first = next(iter(value), "") if isinstance(value, dict) else ""
    if first and first not in {*keys.required, *keys.optional}:
        return f"{_LIST}, till exempel - {keys.first}: {first}. {_all(keys)}"
    if first:
        return (
            f"Sätt bindestreck och mellanslag före den första nyckeln, - {first}: och så vidare, "
            "och låt de andra börja i samma kolumn som den."
        )
    return f"{_LIST}, till exempel - {_example(keys, value)}. {_all(keys)}"


def _text_remedy(value: object) -> str:
    if isinstance(value, list):
        return (
            "Skriv en text på samma rad. Sätter du | efter kolon blir raderna under en del av "
            f"texten, med bindestreck och allt. {_BRACKETS}"
        )
    if isinstance(value, dict):
        return f"{_with_colon(value) or _TEXT} {_BRACKETS}"
    return _TEXT


def _with_colon(value: dict[str, object]) -> str:
    """Return the remedy for a short text that became a key and a value by its colon."""
    whole = ", ".join(f"{key}: {part}" for key, part in value.items() if isinstance(part, str))
    if len(value) != 1 or not whole or len(whole) > LONGEST_EXAMPLE or '"' in whole:
        return ""
    return f'Hör kolonet till texten sätter du citattecken runt den: "{whole}".'


def _glued_key(keys: Keys, value: object) -> str:
    """Return the known key that a text begins with, when only the space after its colon lacks."""
    key, colon, rest = value.partition(":") if isinstance(value, str) else ("", "", "")
    known = {*keys.required, *keys.optional}
    return key if colon and rest and rest == rest.lstrip() and key in known else ""


def _example(keys: Keys, value: object) -> str:
    """Return a key with an example from the model, with what the user wrote, or with a gap."""
    own = _short(value)
    if keys.kind is None:
        return f"{keys.first}: {keys.example or own or '…'}"
    fits = bool(own) and not isinstance(keys.kind.parse(own), Fault)
    return f"{keys.first}: {own if fits else keys.example or '…'}"


def _short(value: object) -> str:
    if not isinstance(value, str) or _BREAKS_A_TEXT & set(value):
        return ""
    return value if len(value) <= LONGEST_EXAMPLE else ""


def _all(keys: Keys) -> str:
    required = f"Här måste finnas: {', '.join(keys.required)}." if keys.required else ""
    if len(keys.optional) > MOST_KEYS:
        return f"{required} De andra nycklarna står i handboken.".strip()
    also = "Här kan också stå" if required else "Här kan stå"
    optional = f"{also}: {', '.join(keys.optional)}." if keys.optional else ""
    return f"{required} {optional}".strip()
