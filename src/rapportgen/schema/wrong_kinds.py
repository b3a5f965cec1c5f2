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
    if isinstance(value, list) and keys.lists:
        return f"Skriv {keys.lists[0]}: på en egen rad ovanför listan. {_all(keys)}"
    sign = "- " if isinstance(path[-1], int) else ""
    where = "" if sign else " på raden under, indraget två mellanslag"
    return f"Skriv till exempel {sign}{_example(keys, value)}{where}. {_all(keys)}"


def _list_remedy(model: type[BaseModel], path: Path, value: object) -> str:
    keys = keys_at(model, (*path, 0))
    if isinstance(value, str) and value[:1] in BULLETS:
        return f"Byt {value[:1]} mot bindestreck och mellanslag på varje rad."
    if keys is None:
        return f"{_LIST}."
    if isinstance(value, dict) and value:
        first = next(iter(value))
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
    return f"{_TEXT} {_BRACKETS}" if isinstance(value, dict) else _TEXT


def _example(keys: Keys, value: object) -> str:
    """Return a key with an example from the model, with what the user wrote, or with a gap."""
    return f"{keys.first}: {keys.example or _short(value) or '…'}"


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
