"""Pydantic's error types in Swedish; its English texts are never shown."""

import typing
from collections.abc import Callable, Sequence

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.rule import Rule
from rapportgen.schema import rules
from rapportgen.schema.kinds import FAULT, NOT_TEXT
from rapportgen.schema.known import all_keys, homes, known_keys
from rapportgen.schema.record import Path
from rapportgen.schema.suggestions import same_word, suggest
from rapportgen.schema.wrong_kinds import GROUP_KINDS, LIST_KINDS, wrong_kind
from rapportgen.source.many import MOST, and_more
from rapportgen.source.source import Source
from rapportgen.values.fault import Fault

MOST_KEYS = 15
MOST_HOMES = 3
UNEXPECTED = "Värdet har en form som inte används här."
_TEXT = "Skriv en text på samma rad, eller | och texten indragen på raderna under."


def explain(
    model: type[BaseModel], source: Source, details: Sequence[ErrorDetails]
) -> list[Diagnostic]:
    """Return the findings behind the details of a failed validation, in the order of the file."""
    told = details[:MOST]
    meant = {
        detail["loc"]: _meant(model, source, detail["loc"])
        for detail in told
        if detail["type"] == "extra_forbidden"
    }
    explained = {(*path[:-1], word) for path, word in meant.items()} | _shortened(told)
    findings = [
        _finding(source, detail, model, meant.get(detail["loc"]))
        for detail in told
        if detail["type"] not in {"missing", "too_short"} or detail["loc"] not in explained
    ]
    findings.sort(key=lambda finding: (finding.place.line, finding.place.column))
    if len(details) > MOST:
        findings.append(and_more(findings[-1].place, "Filens form har", len(findings)))
    return findings


def _meant(model: type[BaseModel], source: Source, path: Path) -> str | None:
    """Return the known key that an unknown one stands for, if it is not written already.

    A key that belongs to another group is not misspelt, but inside a group it may be another word
    for one that belongs there.
    """
    word, written = str(path[-1]), source.keys(path[:-1])
    free = [key for key in known_keys(model, path[:-1]) if key not in written]
    if not _other_homes(model, path):
        return suggest(word, free)
    return same_word(word, free) if len(path) > 1 else None


def _shortened(details: Sequence[ErrorDetails]) -> set[Path]:
    """Return the lists that are too short only because their own parts are wrong."""
    return {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}


def _finding(
    source: Source, detail: ErrorDetails, model: type[BaseModel], meant: str | None
) -> Diagnostic:
    path: Path = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_key(source, path, model, meant)
    if kind == "missing":
        return _missing_key(source, path)
    if path and kind in _WRONG_KINDS:
        fault = wrong_kind(model, path, kind, detail["input"])
        return Diagnostic(fault.rule, source.value_place(path), fault.message, fault.help)
    fault = _fault(kind, detail) if path else _NO_KEYS
    is_key = bool(path) and path[-1] == "[key]"
    place = source.key_place(path[:-1]) if is_key else source.place(path)
    return Diagnostic(fault.rule, place, fault.message, fault.help)


def _unknown_key(
    source: Source, path: Path, model: type[BaseModel], meant: str | None
) -> Diagnostic:
    key = str(path[-1])
    remedy = f"Menade du {meant}?" if meant else _where_known(model, path)
    message = f"Nyckeln {key} finns inte här."
    return Diagnostic(rules.UNKNOWN_KEY, source.key_place(path), message, remedy)


def _where_known(model: type[BaseModel], path: Path) -> str:
    if at := _other_homes(model, path):
        return f"Den hör hemma {' eller '.join(at)}. Kontrollera indraget."
    if elsewhere := _by_another_name(model, path):
        return elsewhere
    known = known_keys(model, path[:-1])
    if len(known) > MOST_KEYS:
        return "Kontrollera stavningen och indraget. Alla nycklar står i handboken."
    return f"Här kan du skriva: {', '.join(known)}."


def _by_another_name(model: type[BaseModel], path: Path) -> str:
    """Return where a key belongs that is written in other letters or in other words."""
    same = same_word(str(path[-1]), all_keys(model))
    at = _other_homes(model, (*path[:-1], same)) if same else []
    return f"Den heter {same} och hör hemma {' eller '.join(at)}." if at else ""


def _other_homes(model: type[BaseModel], path: Path) -> list[str]:
    """Return where else a key is known, unless it is so common that it tells nothing."""
    key = str(path[-1])
    top = ["överst i filen"] if key in model.model_fields else []
    at = top + [f"under {group}" for group in homes(model, key)]
    return at if len(at) <= MOST_HOMES else []


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
    return Fault(rules.OUT_OF_RANGE, UNEXPECTED, _TEXT)


def _limit(word: str, key: str) -> Callable[[ErrorDetails], Fault]:
    def fault(detail: ErrorDetails) -> Fault:
        limit = f"{detail['ctx'][key]:g}".replace(".", ",")
        message = f"Värdet ska vara {word} {limit}."
        return Fault(rules.OUT_OF_RANGE, message, f"Skriv ett tal som är {word} {limit}.")

    return fault


def _empty(detail: ErrorDetails) -> Fault:
    what = "Gruppen" if isinstance(detail["input"], dict) else "Listan"
    remedy = "Lägg till minst en rad, eller ta bort nyckeln."
    return Fault(rules.OUT_OF_RANGE, f"{what} är tom.", remedy)


_NO_KEYS = Fault(
    rules.WRONG_KIND,
    "Filen ska bestå av nycklar med värden.",
    "Skriv nyckel: värde, var och en på egen rad.",
)
_WRONG_KINDS = {*GROUP_KINDS, *LIST_KINDS, "string_type", NOT_TEXT}
_WRONG_NUMBER = (rules.OUT_OF_RANGE, "Värdet är inte ett tal.", "Skriv ett tal med siffror.")
_WRONG_ANSWER = (
    rules.UNKNOWN_WORD,
    "Här går det bara att svara true eller false.",
    "Skriv true eller false.",
)
_FAULTS: dict[str, tuple[Rule, str, str]] = {
    "bool_parsing": _WRONG_ANSWER,
    "bool_type": _WRONG_ANSWER,
    "int_type": _WRONG_NUMBER,
    "int_parsing": _WRONG_NUMBER,
    "int_from_float": _WRONG_NUMBER,
    "int_parsing_size": _WRONG_NUMBER,
    "float_type": _WRONG_NUMBER,
    "float_parsing": _WRONG_NUMBER,
    "finite_number": _WRONG_NUMBER,
    "string_too_short": (rules.OUT_OF_RANGE, "Texten är tom.", "Skriv minst ett ord."),
    "string_pattern_mismatch": (
        rules.OUT_OF_RANGE,
        "Värdet har fel form.",
        "Jämför med exemplet i handboken för den här nyckeln.",
    ),
}
_FAULTS_WITH_CONTEXT: dict[str, Callable[[ErrorDetails], Fault]] = {
    "greater_than_equal": _limit("minst", "ge"),
    "less_than_equal": _limit("högst", "le"),
    "too_short": _empty,
}
