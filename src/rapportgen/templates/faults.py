"""What goes wrong inside a template, told in Swedish at the template's own file and line."""

import traceback

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
        place = _place(pack, error.filename or pack.templates[start].path, error.lineno)
        rule, message, remedy = _syntax(error)
    else:
        place = _deepest(error, pack, start)
        rule, message, remedy = _failure(error, pack)
    return Diagnostic(rule, place, message, remedy)


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


def _failure(error: Exception, pack: Pack) -> Words:
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
            return (
                rules.TEMPLATE_FAILED,
                "Mallen går inte att fylla i på den här raden.",
                (
                    "Kontrollera att värdet passar det som mallen gör med det. "
                    f"Programmets egen förklaring: {type(error).__name__}."
                ),
            )


def _deepest(error: Exception, pack: Pack, start: str) -> Place:
    """Return the last place in a template that the exception passed through."""
    paths = {file.path for file in pack.templates.values()}
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename in paths]
    if not frames:
        return Place(pack.templates[start].path)
    return _place(pack, frames[-1].filename, frames[-1].lineno or 1)


def _place(pack: Pack, path: str, line: int) -> Place:
    body = next((file.body for file in pack.templates.values() if file.path == path), "")
    lines = Lines(path, body)
    row = min(line, len(lines.all)) - 1
    text = lines.all[row]
    return lines.place(row, len(text) - len(text.lstrip()), row, max(len(text.rstrip()), 1))
