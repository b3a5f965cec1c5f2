"""Pydantic's error types in Swedish; its English texts are never shown."""

import typing
from collections.abc import Callable

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule
from rapportgen.schema import rules
from rapportgen.schema.kinds import FAULT, NOT_TEXT
from rapportgen.schema.known import known_keys
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import suggest
from rapportgen.source.source import Source
from rapportgen.values.fault import Fault

_LIST = "Skriv en lista: varje del på egen rad med bindestreck och mellanslag först."
_GROUP = "Skriv nycklar som är indragna under rubriken, var och en på egen rad."
_TEXT = "Skriv en text på samma rad, eller | och texten indragen på raderna under."


def explain(model: type[BaseModel], source: Source, error: ValidationError) -> list[Diagnostic]:
    """Return the findings behind a failed validation, in the order of the file."""
    details = error.errors(include_url=False)
    unknown = {
        detail["loc"]: suggest(str(detail["loc"][-1]), known_keys(model, detail["loc"][:-1]))
        for detail in details
        if detail["type"] == "extra_forbidden"
    }
    misspelt = {(*loc[:-1], meant) for loc, meant in unknown.items() if meant}
    findings = [
        _finding(source, detail, model, unknown.get(detail["loc"]))
        for detail in details
        if not (detail["type"] == "missing" and detail["loc"] in misspelt)
    ]
    return sorted(findings, key=lambda finding: (finding.place.line, finding.place.column))


def _finding(
    source: Source, detail: ErrorDetails, model: type[BaseModel], meant: str | None
) -> Diagnostic:
    path: Path = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_key(source, path, known_keys(model, path[:-1]), meant)
    if kind == "missing":
        return _missing_key(source, path)
    fault = _fault(kind, detail)
    return Diagnostic(fault.rule, source.place(path), fault.message, fault.help)


def _unknown_key(source: Source, path: Path, known: list[str], meant: str | None) -> Diagnostic:
    remedy = f"Menade du {meant}?" if meant else f"Här kan du skriva: {', '.join(known)}."
    message = f"Nyckeln {path[-1]} finns inte här."
    return Diagnostic(rules.UNKNOWN_KEY, source.key_place(path), message, remedy)


def _missing_key(source: Source, path: Path) -> Diagnostic:
    where = "överst i filen" if len(path) == 1 else f"under {_named(path[:-1])}"
    return Diagnostic(
        rules.MISSING_KEY,
        source.place(path),
        f"Nyckeln {path[-1]} saknas {where}, eller så saknas dess värde.",
        f"Lägg till {path[-1]}: följt av ett mellanslag och värdet.",
    )


def _named(path: Path) -> str:
    """Return the nearest word of a path, with the number of the list item when there is one."""
    last = path[-1]
    return f"{path[-2]} nummer {last + 1}" if isinstance(last, int) else str(last)


def _fault(kind: str, detail: ErrorDetails) -> Fault:
    context = detail.get("ctx", {})
    if kind == FAULT:
        return typing.cast("Fault", context["fault"])
    if kind in _FAULTS:
        rule, message, remedy = _FAULTS[kind]
        return Fault(rule, message, remedy)
    if kind in _FAULTS_WITH_CONTEXT:
        return _FAULTS_WITH_CONTEXT[kind](detail)
    return Fault(rules.OUT_OF_RANGE, "Värdet har en form som inte används här.", _TEXT)


def _limit(word: str, key: str) -> Callable[[ErrorDetails], Fault]:
    def fault(detail: ErrorDetails) -> Fault:
        limit = detail["ctx"][key]
        message = f"Värdet ska vara {word} {limit}."
        return Fault(rules.OUT_OF_RANGE, message, f"Skriv ett tal som är {word} {limit}.")

    return fault


def _number(_: ErrorDetails) -> Fault:
    return Fault(rules.OUT_OF_RANGE, "Värdet är inte ett tal.", "Skriv ett tal med siffror.")


_WRONG_GROUP = (rules.WRONG_KIND, "Här ska det stå en grupp av nycklar.", _GROUP)
_WRONG_LIST = (rules.WRONG_KIND, "Här ska det stå en lista.", _LIST)
_WRONG_TEXT = (rules.WRONG_KIND, "Här ska det stå en text eller ett tal.", _TEXT)
_FAULTS: dict[str, tuple[Rule, str, str]] = {
    "bool_parsing": (
        rules.UNKNOWN_WORD,
        "Här går det bara att svara true eller false.",
        "Skriv true eller false.",
    ),
    "dict_type": _WRONG_GROUP,
    "model_attributes_type": _WRONG_GROUP,
    "model_type": _WRONG_GROUP,
    "tuple_type": _WRONG_LIST,
    "list_type": _WRONG_LIST,
    "string_type": _WRONG_TEXT,
    NOT_TEXT: _WRONG_TEXT,
    "string_too_short": (rules.OUT_OF_RANGE, "Texten är tom.", "Skriv minst ett ord."),
    "too_short": (
        rules.OUT_OF_RANGE,
        "Listan är tom.",
        "Lägg till minst en rad, eller ta bort nyckeln.",
    ),
    "string_pattern_mismatch": (
        rules.OUT_OF_RANGE,
        "Värdet har fel form.",
        "Jämför med exemplet i handboken för den här nyckeln.",
    ),
}
_FAULTS_WITH_CONTEXT: dict[str, Callable[[ErrorDetails], Fault]] = {
    "greater_than_equal": _limit("minst", "ge"),
    "less_than_equal": _limit("högst", "le"),
    "int_parsing": _number,
    "float_parsing": _number,
}
