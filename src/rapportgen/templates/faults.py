"""What goes wrong inside a template, told in Swedish at the template's own file and line."""

import re
import traceback
from collections.abc import Sequence
from traceback import FrameSummary

import jinja2
from jinja2.exceptions import SecurityError

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.packs.pack import Pack
from rapportgen.source.lines import Lines
from rapportgen.templates import rules
from rapportgen.templates.engine import NO_FILTER_BLOCKS
from rapportgen.templates.lookup import UnknownPartError
from rapportgen.templates.missing import EmptyValueError
from rapportgen.templates.python_errors import python_words
from rapportgen.templates.tags import unclosed

Words = tuple[Rule, str, str]

_NO_SUCH_FILTER = (
    rules.TEMPLATE_SYNTAX,
    "Mallen använder ett filter, ett test eller ett block på ett sätt som inte finns.",
    "Kontrollera stavningen av det som står efter | eller is, och att blockens namn är olika.",
)


def explain_failure(error: Exception, pack: Pack, start: str) -> Diagnostic:
    """Return the diagnostic for an exception that came out of filling a template.

    `start` is the name of the template that was asked for: the place when nothing nearer is known.
    """
    if isinstance(error, jinja2.TemplateSyntaxError):
        return _unreadable(error, pack, error.filename or pack.templates[start].path)
    place, below = _deepest(error, pack, start)
    if isinstance(error, EmptyValueError):
        words = _empty(str(error.message), place.excerpt)
    else:
        words = _failure(error, pack, below)
    rule, message, remedy = words
    return Diagnostic(rule, place, message, remedy)


def _unreadable(error: jinja2.TemplateSyntaxError, pack: Pack, path: str) -> Diagnostic:
    opened = unclosed(_body(pack, path))
    if opened is not None and opened.line <= error.lineno and not _is_about_names(error):
        return Diagnostic(
            rules.TEMPLATE_SYNTAX,
            _place(pack, path, opened.line),
            f"{opened.tag} öppnas på den här raden, men stängs inte.",
            f"Skriv {opened.closing} där det ska ta slut.",
        )
    rule, message, remedy = _syntax(error)
    return Diagnostic(rule, _place(pack, path, error.lineno), message, remedy)


def _is_about_names(error: jinja2.TemplateSyntaxError) -> bool:
    return isinstance(error, jinja2.TemplateAssertionError) or error.message == NO_FILTER_BLOCKS


def _syntax(error: jinja2.TemplateSyntaxError) -> Words:
    if isinstance(error, jinja2.TemplateAssertionError):
        return _NO_SUCH_FILTER
    if error.message == NO_FILTER_BLOCKS:
        return rules.TEMPLATE_SYNTAX, NO_FILTER_BLOCKS, "Skriv texten som den ska se ut."
    return (
        rules.TEMPLATE_SYNTAX,
        "Mallen har ett skrivfel här, eller en del som öppnas men inte stängs.",
        "Kontrollera att {{ }} och {% %} är parvis, och att varje if och for stängs.",
    )


def _empty(part: str, line: str) -> Words:
    """Return the words for a part of a value that the project leaves empty."""
    before = re.search(rf"([^\W\d][\w.]*)\.{re.escape(part)}\b", line)
    whole = before[1] if before else "värdet före punkten"
    condition = before[1] if before else "…"
    return (
        rules.UNKNOWN_NAME,
        f"Det finns inget att hämta {part} ur: {whole} är tomt i det här projektet.",
        f"Sätt {{% if {condition} %}} före det som kräver att det finns, och {{% endif %}} efter.",
    )


def _failure(error: Exception, pack: Pack, below: Sequence[FrameSummary]) -> Words:
    match error:
        case jinja2.TemplateNotFound():
            return (
                rules.TEMPLATE_FAILED,
                f"Mallen {error.name} finns inte i mallpaketet {pack.name}.",
                "Kontrollera namnet. Delar av mallar ligger i mappen delar.",
            )
        case jinja2.UndefinedError():
            return (
                rules.UNKNOWN_NAME,
                error.message or "Ett namn finns inte.",
                "Kontrollera stavningen. Namnen heter som nycklarna i projektfilen.",
            )
        case UnknownPartError():
            return (
                rules.UNKNOWN_NAME,
                f"Ingen projektfil kan ha delen {error}.",
                "Delarna heter som nycklarna i projektfilen, till exempel resultat.text.",
            )
        case SecurityError():
            return (
                rules.TEMPLATE_FAILED,
                "Mallen använder något som mallar inte får använda.",
                "Använd bara nycklarna i projektfilen och funktionerna i handboken.",
            )
        case jinja2.TemplateRuntimeError():
            return _NO_SUCH_FILTER
        case _:
            return rules.TEMPLATE_FAILED, *python_words(error, below)


def _deepest(error: Exception, pack: Pack, start: str) -> tuple[Place, Sequence[FrameSummary]]:
    """Return the last place in a template that the exception passed through, and what it called."""
    paths = {file.path for file in pack.templates.values()}
    frames = traceback.extract_tb(error.__traceback__)
    inside = [number for number, frame in enumerate(frames) if frame.filename in paths]
    if not inside:
        return Place(pack.templates[start].path), ()
    last = frames[inside[-1]]
    return _place(pack, last.filename, last.lineno or 1), frames[inside[-1] + 1 :]


def _body(pack: Pack, path: str) -> str:
    return next((file.body for file in pack.templates.values() if file.path == path), "")


def _place(pack: Pack, path: str, line: int) -> Place:
    lines = Lines(path, _body(pack, path))
    row = min(line, len(lines.all)) - 1
    text = lines.all[row]
    return lines.place(row, len(text) - len(text.lstrip()), row, max(len(text.rstrip()), 1))
