"""Small project files for tests, and what is found in them."""

import re

from rapportgen.checks.run import run_checks
from rapportgen.checks.subject import Subject
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import Pack
from rapportgen.schema.reading import read_record
from rapportgen.source.lines import Lines
from rapportgen.source.loading import load_lines
from rapportgen.source.source import Source

PATH = "projects/exempel.yaml"
BASE = {
    "version": "1",
    "mallpaket": "standard",
    "namn": "Exempel",
    "period": "2018-01-01 – 2018-12-31",
}
_TOP_KEY = re.compile(r"^([^\W\d]\w*):", re.MULTILINE)

Said = tuple[str, int, int, int, str, str]


def project(fragment: str) -> str:
    """Return a valid project with the keys of a fragment, which replace its own, at the end."""
    replaced = _TOP_KEY.findall(fragment)
    kept = [f"{key}: {value}\n" for key, value in BASE.items() if key not in replaced]
    return "".join(kept) + fragment


def source(text: str) -> Source:
    """Return a text that YAML can read as a source."""
    loaded = load_lines(Lines(PATH, text))
    assert isinstance(loaded, Source), loaded
    return loaded


def faults(text: str) -> list[Diagnostic]:
    """Return why a text cannot be read as YAML; none when it can."""
    loaded = load_lines(Lines(PATH, text))
    return [] if isinstance(loaded, Source) else loaded


def findings(text: str, pack: Pack | None = None) -> list[Diagnostic]:
    """Return everything that is found in a project's text, and with a pack what that demands."""
    loaded = load_lines(Lines(PATH, text))
    if not isinstance(loaded, Source):
        return loaded
    record = read_record(Projekt, loaded)
    if isinstance(record, list):
        return record
    return list(run_checks(Subject(record, loaded, pack)).diagnostics)


def plain_spaces(text: str) -> str:
    """Return a text with ordinary spaces for hard ones, as a test writes it."""
    return text.replace("\u00a0", " ")


def said(diagnostic: Diagnostic) -> Said:
    """Return code, line, column, end column, message and help of a finding on one line."""
    place = diagnostic.place
    assert place.line == place.end_line
    return (
        diagnostic.rule.code,
        place.line,
        place.column,
        place.end_column,
        plain_spaces(diagnostic.message),
        plain_spaces(diagnostic.help),
    )


def marked(place: Place) -> str:
    """Return the characters that a place underlines."""
    assert place.line == place.end_line
    return place.excerpt[place.column - 1 : place.end_column - 1]


def related(diagnostic: Diagnostic) -> list[tuple[int, str, str]]:
    """Return line, marked characters and message of each related place."""
    return [(r.place.line, marked(r.place), plain_spaces(r.message)) for r in diagnostic.related]
