"""Where in a pack's templates something stands that a document cannot show as it was meant."""

import re
from collections.abc import Iterable, Iterator
from re import Pattern

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.markdown.blocks import RULE, WITHOUT_WORD
from rapportgen.markdown.inlines import PICTURE
from rapportgen.packs.pack import Pack
from rapportgen.packs.template_file import TemplateFile
from rapportgen.source.lines import Lines
from rapportgen.templates.rules import NOT_SHOWN

REMEDY = "Skriv fotnoten direkt efter ordet som den hör till, så här: ordet^[en förklaring]"
REWRITE = "Ta bort det ur mallen, eller skriv det som text. En logotyp anges i pack.yaml."
_SIGNS = {
    PICTURE: re.compile(r"!\[[^\]]*\]|<img\b"),
    RULE: re.compile(r"^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$"),
}
_NAMED = re.compile(r"\[\^[^\]]+\]|\^\[")
_FIRST_ON_ITS_LINE = re.compile(r"^\s*(?:#+\s+|[-*>]\s+|\d+\.\s+)?(?:\{\{-?\s*fotnot\b|\^\[).*")


def not_shown(dropped: Iterable[str], pack: Pack, start: str) -> Iterator[Diagnostic]:
    """Yield a finding for each picture, rule and misplaced note of the templates themselves."""
    for what in dropped:
        if wanted := _wanted(what):
            yield Diagnostic(
                NOT_SHOWN,
                _place(wanted, pack, start),
                f"Mallen innehåller {what}.",
                REWRITE if what in _SIGNS else REMEDY,
                severity=NOT_SHOWN.severity,
            )


def _wanted(what: str) -> Pattern[str] | None:
    """Return how a line looks that something may be told about, or None when it has no sign."""
    if what in _SIGNS:
        return _SIGNS[what]
    if what == WITHOUT_WORD:
        return _FIRST_ON_ITS_LINE
    named = _NAMED.search(what)
    return re.compile(re.escape(named[0])) if named else None


def _place(wanted: Pattern[str], pack: Pack, start: str) -> Place:
    """Return the first place that looks as wanted, in the template that was asked for or others."""
    first = pack.templates[start]
    return next(_places(wanted, [first, *pack.templates.values()]), Place(first.path))


def _places(wanted: Pattern[str], files: Iterable[TemplateFile]) -> Iterator[Place]:
    for file in files:
        lines = Lines(file.path, file.body)
        for row, line in enumerate(lines.all):
            if found := wanted.search(line):
                yield lines.place(row, found.start(), row, found.end())
