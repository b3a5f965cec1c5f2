"""The tables of how values are written: `<!-- former: belopp: 155 tkr; 1.440.000 -->`."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from marked import replaced, table

from rapportgen.values import swedish
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp
from rapportgen.values.fault import Fault
from rapportgen.values.malvarde import Malvarde, parse_malvarde
from rapportgen.values.tal import parse_tal
from rapportgen.values.tid import Tid, parse_datum, parse_period, parse_tid


def _share(share: Decimal) -> str:
    return f"{swedish.tal(share * 100)} %"


def _time(time: Tid) -> str:
    start = time.start
    return swedish.period(start, time.end) if start else f"till och med {swedish.datum(time.end)}"


def _target(target: Malvarde) -> str:
    number = target.antal()
    return swedish.tal(number) if number is not None else _share(target.andel or Decimal(0))


def _day(day: date) -> str:
    return swedish.datum(day)


KINDS: dict[str, tuple[Callable[[str], Any], Callable[[Any], str]]] = {
    "belopp": (parse_belopp, swedish.kronor),
    "andel": (parse_andel, _share),
    "tal": (parse_tal, swedish.tal),
    "datum": (parse_datum, _day),
    "tid": (parse_tid, _time),
    "period": (parse_period, _time),
    "målvärde": (parse_malvarde, _target),
}


def with_value_tables(page: str) -> str:
    """Return the page with what the program reads, or says, for each form that it names."""
    return replaced(page, "former", _forms)


def _forms(words: str, _: str) -> str:
    kind, _, forms = words.partition(": ")
    rows = [(f"`{form}`", _read(kind, form)) for form in forms.split("; ")]
    return table(("Du skriver", "Programmet läser"), rows)


def _read(kind: str, form: str) -> str:
    parse, show = KINDS[kind]
    value = parse(form)
    if isinstance(value, Fault):
        return f"*Går inte:* {value.message} {value.help}".replace("\u00a0", " ")
    return show(value).replace("\u00a0", " ")
