"""YAML's syntax errors in plain Swedish, told from what stands at the place."""

import re
from dataclasses import dataclass

from rapportgen.diagnostics.diagnostic import Diagnostic, Related
from rapportgen.source import rules
from rapportgen.source.lines import Lines

Position = tuple[int, int]

_KEY_WITHOUT_SPACE = re.compile(r"\s*(?:- )?[^\W\d]\w*:[^\s:/]")
_KEY = re.compile(r"\s*(?:- )*[^\W\d]\w*:(?:\s|$)")
_CLOSING = {"[": "]", "{": "}"}
_INDENT = re.compile(r"[ ]*")


@dataclass(frozen=True, slots=True)
class _Explanation:
    """What is wrong and the remedy, at the problem's own place unless another is given."""

    message: str
    help: str
    at: Position | None = None


def explain_syntax(lines: Lines, problem: Position, context: Position | None) -> Diagnostic:
    """Return the diagnostic for a syntax error that YAML noticed at a position within a context."""
    row, column = _last_text_position(lines, problem)
    explanation = (
        _unclosed_quote(lines, context)
        or _text_after_quote(lines, row, column)
        or _bracket(lines, row, column, context)
        or _reserved_first(lines, row, column)
        or _list_beside_key(lines, row, column)
        or _colon(lines, row, column)
        or _missing_colon(lines, row)
        or _Explanation(
            "Raden stämmer inte med raderna ovanför.",
            "Kontrollera indraget: nycklar på samma nivå börjar i samma kolumn, och det som hör "
            "till en nyckel är indraget två mellanslag under den.",
        )
    )
    at_row, at_column = explanation.at or (row, column)
    place = lines.place(at_row, at_column, at_row, at_column + 1)
    return Diagnostic(
        rules.SYNTAX, place, explanation.message, explanation.help, _related(lines, at_row, context)
    )


def _related(lines: Lines, row: int, context: Position | None) -> tuple[Related, ...]:
    if context is None or context[0] == row:
        return ()
    start, column = context
    return (
        Related(lines.place(start, column, start, column + 1), "Det som inte går ihop börjar här."),
    )


def _last_text_position(lines: Lines, position: Position) -> Position:
    """Return the position itself, or the end of the last line with text when it lies beyond."""
    row, column = position
    if row < len(lines.all) and lines.all[row].strip():
        return row, min(column, max(len(lines.all[row]) - 1, 0))
    while row > 0 and (row >= len(lines.all) or not lines.all[row].strip()):
        row -= 1
    return row, max(len(lines.all[row].rstrip()) - 1, 0)


def _character(lines: Lines, position: Position | None) -> str:
    if position is None or position[0] >= len(lines.all):
        return ""
    return lines.all[position[0]][position[1] : position[1] + 1]


def _unclosed_quote(lines: Lines, context: Position | None) -> _Explanation | None:
    quote = _character(lines, context)
    if quote not in {"'", '"'} or context is None:
        return None
    if lines.all[context[0]][context[1] + 1 :].count(quote) and quote == '"':
        return _Explanation(
            "Ett omvänt snedstreck i en text med dubbla citattecken har en särskild betydelse.",
            "Skriv två snedstreck i följd, eller använd enkla citattecken runt texten.",
        )
    return _Explanation(
        f"Citattecknet {quote} är inte stängt.",
        f"Sätt ett {quote} sist i texten. Ska tecknet ingå i texten skriver du det två gånger.",
        context,
    )


def _text_after_quote(lines: Lines, row: int, column: int) -> _Explanation | None:
    before = lines.all[row][:column].rstrip()
    quote = before[-1:]
    if quote not in {"'", '"'} or before.count(quote) < 2 or lines.all[row][column] in ":,]}":
        return None
    other = "'" if quote == '"' else '"'
    return _Explanation(
        "Det står text efter det avslutande citattecknet.",
        f"Sätt citattecken runt hela värdet. Innehåller det {quote} använder du {other} ytterst.",
    )


def _bracket(lines: Lines, row: int, column: int, context: Position | None) -> _Explanation | None:
    for start in (context, (row, column)):
        if (opening := _character(lines, start)) not in _CLOSING:
            continue
        closing = _CLOSING[opening]
        return _Explanation(
            f"Parentesen {opening} är inte stängd, eller så saknas ett komma inuti den.",
            f"Sätt {closing} sist och komma mellan delarna. Ska texten börja med {opening} sätter "
            "du citattecken runt den.",
            start,
        )
    if lines.all[row][column : column + 1] in {"]", "}"}:
        return _Explanation(
            f"Parentesen {lines.all[row][column]} har ingen början.",
            "Ta bort den, eller sätt citattecken runt texten om tecknet hör till den.",
        )
    return None


def _reserved_first(lines: Lines, row: int, column: int) -> _Explanation | None:
    character = lines.all[row][column : column + 1]
    if character not in {"@", "`", "%", "|", ">", "*", "&", "!"}:
        return None
    return _Explanation(
        f"Ett värde får inte börja med tecknet {character}.",
        f'Sätt citattecken runt värdet: "{character}…".',
    )


def _list_beside_key(lines: Lines, row: int, column: int) -> _Explanation | None:
    if (
        not re.match(r"-\s", lines.all[row][column : column + 2])
        or not lines.all[row][:column].strip()
    ):
        return None
    return _Explanation(
        "En lista kan inte börja på samma rad som sin nyckel.",
        "Flytta ned listan till nästa rad, indragen två mellanslag.",
    )


def _colon(lines: Lines, row: int, column: int) -> _Explanation | None:
    line = lines.all[row]
    if line[column : column + 1] != ":":
        return None
    if (faulty := _row_above_without_colon(lines, row)) is not None:
        return faulty
    if ": " in line[:column]:
        return _Explanation(
            "Värdet innehåller ett kolon, och då tror YAML att det är en ny nyckel.",
            "Sätt citattecken runt hela värdet.",
        )
    return _Explanation(
        "Raden är indragen under en rad som redan har ett värde.",
        "Flytta raden så att den börjar i samma kolumn som de andra nycklarna på nivån.",
    )


def _row_above_without_colon(lines: Lines, row: int) -> _Explanation | None:
    above = next(
        (number for number in range(row - 1, -1, -1) if _is_content(lines.all[number])), None
    )
    return None if above is None else _missing_colon(lines, above)


def _missing_colon(lines: Lines, row: int) -> _Explanation | None:
    line = lines.all[row]
    if _KEY.match(line):
        return None
    start = len(_INDENT.match(line).group())  # type: ignore[union-attr]  # matches every line
    if _KEY_WITHOUT_SPACE.match(line):
        column = line.index(":")
        return _Explanation(
            "Mellanslaget efter kolon saknas.",
            f"Skriv {line[start:column].removeprefix('- ')}: följt av ett mellanslag och värdet.",
            (row, column),
        )
    return _Explanation(
        "Raden är ingen nyckel: kolon saknas.",
        "Skriv nyckel: värde. Hör raden till texten ovanför drar du in den under nyckeln och "
        "skriver ett | efter nyckelns kolon.",
        (row, start),
    )


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")
