"""What goes wrong inside a template, told in Swedish at the template's own file and line."""

import traceback

import jinja2

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.diagnostics.rule import Rule
from rapportgen.packs.pack import Pack
from rapportgen.source.lines import Lines
from rapportgen.templates import rules
from rapportgen.templates.engine import NO_FILTER_BLOCKS


def explain_failure(error: Exception, pack: Pack, start: str) -> Diagnostic:
    """Return the diagnostic for an exception that came out of filling a template.

    `start` is the name of the template that was asked for: the place when nothing nearer is known.
    """
    match error:
        case jinja2.TemplateSyntaxError():
            place = _place(pack, error.filename or pack.templates[start].path, error.lineno)
            return _syntax(error, place)
        case jinja2.TemplateNotFound():
            return _failed(
                rules.TEMPLATE_FAILED,
                _deepest(error, pack, start),
                f"Mallen {error.name} finns inte i mallpaketet {pack.name}.",
                "Kontrollera namnet. Delar av mallar ligger i mappen delar.",
            )
        case jinja2.UndefinedError():
            return _failed(
                rules.UNKNOWN_NAME,
                _deepest(error, pack, start),
                error.message or "Ett namn finns inte.",
                "Kontrollera stavningen. Namnen heter som nycklarna i projektfilen.",
            )
        case _:
            return _failed(
                rules.TEMPLATE_FAILED,
                _deepest(error, pack, start),
                "Mallen går inte att fylla i på den här raden.",
                "Kontrollera att värdet passar det som mallen gör med det. "
                f"Programmets egen förklaring: {type(error).__name__}.",
            )


def _failed(rule: Rule, place: Place, message: str, remedy: str) -> Diagnostic:
    return Diagnostic(rule, place, message, remedy)


def _syntax(error: jinja2.TemplateSyntaxError, place: Place) -> Diagnostic:
    if error.message == NO_FILTER_BLOCKS:
        return Diagnostic(
            rules.TEMPLATE_SYNTAX, place, NO_FILTER_BLOCKS, "Skriv texten som den ska se ut."
        )
    return Diagnostic(
        rules.TEMPLATE_SYNTAX,
        place,
        "Mallen har ett skrivfel här, eller en del som öppnas men inte stängs.",
        "Kontrollera att {{ }} och {% %} är parvis, och att varje if och for har sitt endif och "
        "endfor.",
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
