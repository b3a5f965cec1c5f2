"""What a syntax error is, told from what stands at the place where YAML stopped."""

import re
from collections.abc import Callable
from itertools import islice

from rapportgen.source.explanation import Explanation
from rapportgen.source.levels import content_above, indent, outdented_above
from rapportgen.source.lines import Lines
from rapportgen.source.list_signs import wrong_list_sign
from rapportgen.source.long_texts import ended_text
from rapportgen.source.near_keys import near_key
from rapportgen.source.quoted_texts import curved_quote, text_after_quote, unclosed_quote
from rapportgen.source.spot import Spot

_KEY = re.compile(r" *(?:- )*[^\W\d]\w*:(?: |$)")
_COMMENT_IN_TEXT = re.compile(r"(?<=\S)[ ]+#")
_HARD_SPACE = re.compile(r"[ ]*(?:- )*(?:[^\W\d]\w*:)?([^\S ])")
_HARD_INDENT = re.compile(r"[ ]*(?:-[ ]*)*([^\S ])")
_CLOSING = {"[": "]", "{": "}"}
_RESERVED = "@`%|>*&!,?"


def explanation(spot: Spot) -> Explanation:
    """Return the first explanation that fits, or one that fits everything."""
    for explain in _EXPLAIN:
        if found := explain(spot):
            return found
    return Explanation(
        "Raden stämmer inte med raderna ovanför.",
        "Kontrollera indraget: nycklar på samma nivå börjar i samma kolumn, och det som hör "
        "till en nyckel är indraget två mellanslag under den.",
    )


def _ended_text(spot: Spot) -> Explanation | None:
    return ended_text(spot.lines, spot.row)


def _comment_in_text(spot: Spot) -> Explanation | None:
    """Explain a text or a bracket that went on after what YAML takes for a comment."""
    row = _row_above(spot.lines, spot.row)
    if spot.context_character in _CLOSING and spot.context:
        row = spot.context[0]
    elif spot.before.strip() or spot.line.lstrip()[:1] in {"-", "#"} or _KEY.match(spot.line):
        return None
    match = None if row is None else _COMMENT_IN_TEXT.search(spot.lines.all[row])
    if row is None or match is None:
        return None
    return Explanation(
        "Tecknet # efter ett mellanslag gör resten av raden till en kommentar.",
        "Sätt citattecken runt hela värdet om # hör till texten. Annars flyttar du kommentaren "
        "till en egen rad.",
        (row, match.end() - 1),
    )


def _open_bracket(spot: Spot) -> Explanation | None:
    here = (spot.row, spot.column)
    at = spot.context if spot.context and spot.context_character in _CLOSING else here
    opening = spot.lines.character(at)
    if opening not in _CLOSING:
        return None
    if spot.character == ":" and at[0] == spot.row and ": " in spot.before:
        return Explanation(
            "Inom parentesen står ett kolon för mycket, eller så saknas ett komma.",
            "Skriv komma före nästa nyckel. Hör kolonet till ett värde sätter du citattecken runt "
            "hela värdet.",
        )
    closing = _CLOSING[opening]
    return Explanation(
        f"Parentesen {opening} är inte stängd, eller så saknas ett komma inuti den.",
        f"Sätt {closing} sist och komma mellan delarna. Ska texten börja med {opening} sätter "
        "du citattecken runt den.",
        at,
    )


def _stray_bracket(spot: Spot) -> Explanation | None:
    if spot.character in {"]", "}"}:
        return Explanation(
            f"Parentesen {spot.character} har ingen början.",
            "Ta bort den, eller sätt citattecken runt texten om tecknet hör till den.",
        )
    if (last := spot.before.rstrip()[-1:]) in {"]", "}"}:
        return Explanation(
            f"Det står text efter parentesen {last}.",
            "Sätt citattecken runt hela värdet om parentesen hör till texten.",
        )
    return None


def _hard_indent(spot: Spot) -> Explanation | None:
    """Explain an indent of hard spaces, here or just above: to the eye nothing is wrong with it."""
    rows = (spot.row, *islice(content_above(spot.lines, spot.row), 2))
    found = ((row, _HARD_INDENT.match(spot.lines.all[row])) for row in rows)
    return next((_told_hard_space(row, match) for row, match in found if match), None)


def _hard_space(spot: Spot) -> Explanation | None:
    return _with_hard_space(spot.lines, spot.row)


def _with_hard_space(lines: Lines, row: int) -> Explanation | None:
    match = _HARD_SPACE.match(lines.all[row])
    return None if match is None else _told_hard_space(row, match)


def _told_hard_space(row: int, match: re.Match[str]) -> Explanation:
    return Explanation(
        "Ett hårt mellanslag står där det ska vara ett vanligt.",
        "Ta bort mellanslaget och skriv det på nytt. Det följer ofta med inklistrad text.",
        (row, match.start(1)),
    )


def _reserved_first(spot: Spot) -> Explanation | None:
    here = (spot.row, spot.column)
    at = spot.context if spot.context and spot.context_character in {*"|>*&!"} else here
    character = spot.lines.character(at)
    if not character or character not in _RESERVED:
        return None
    line = spot.lines.all[at[0]]
    if not line[: at[1]].strip() and (said := wrong_list_sign(line[at[1] :])):
        return Explanation(*said, at)
    if character in "|>":
        return Explanation(
            f"Efter {character} ska texten börja på raden under.",
            "Flytta ned texten till nästa rad, indragen två mellanslag under nyckeln. Ska texten "
            f"börja med {character} sätter du citattecken runt den.",
            at,
        )
    return Explanation(
        f"Ett värde får inte börja med tecknet {character}.",
        f"Sätt citattecken runt hela värdet: {_quoted_example(character)}.",
        at,
    )


def _quoted_example(character: str) -> str:
    return f'"{character} …"' if character in "?," else f'"{character}…"'


def _list_beside_key(spot: Spot) -> Explanation | None:
    if not re.match(r"-(?:\s|$)", spot.line[spot.column :]) or not spot.before.strip():
        return None
    return Explanation(
        "En lista kan inte börja på samma rad som sin nyckel.",
        "Flytta ned listan till nästa rad, indragen två mellanslag. Hör bindestrecket till texten "
        "sätter du citattecken runt den.",
    )


def _colon(spot: Spot) -> Explanation | None:
    if spot.character != ":":
        return None
    if not spot.before.strip():
        return Explanation(
            "Före kolonet saknas en nyckel.", "Skriv ett ord före kolon, eller ta bort raden."
        )
    above = _row_above(spot.lines, spot.row)
    if above is not None and (faulty := _without_colon(spot.lines, above)):
        return faulty
    if ": " in spot.before:
        return Explanation(
            "Värdet innehåller ett kolon, och då tror YAML att det är en ny nyckel.",
            "Sätt citattecken runt hela värdet. Är det en ny nyckel skriver du den på en egen rad.",
        )
    return outdented_above(spot.lines, spot.row) or Explanation(
        "Raden är indragen under en rad som redan har ett värde.",
        "Flytta raden så att den börjar i samma kolumn som de andra nycklarna på nivån.",
        (spot.row, indent(spot.line)),
    )


def _missing_colon(spot: Spot) -> Explanation | None:
    began_above = spot.context if spot.context and spot.context[0] < spot.row else None
    if began_above and (faulty := _without_colon(spot.lines, began_above[0])):
        return faulty
    return _without_colon(spot.lines, spot.row)


def _without_colon(lines: Lines, row: int) -> Explanation | None:
    line = lines.all[row]
    start = indent(line)
    if _KEY.match(line):
        return None
    if found := _with_hard_space(lines, row):
        return found
    if found := near_key(line, row):
        return found
    if said := wrong_list_sign(line[start:]):
        return Explanation(*said, (row, start))
    if line[start : start + 2] in {"- ", "-"}:
        return Explanation(
            "Raden är en del av en lista, men här kan ingen lista stå.",
            "Dra in raden så att den börjar i samma kolumn som listans andra rader, under nyckeln.",
            (row, start),
        )
    return Explanation(
        "Raden är ingen nyckel: kolon saknas.",
        "Skriv nyckel: värde. Hör raden till texten ovanför drar du in den under nyckeln och "
        "skriver ett | efter nyckelns kolon.",
        (row, start),
    )


def _row_above(lines: Lines, row: int) -> int | None:
    """Return the nearest row above that holds something else than a comment."""
    return next(content_above(lines, row), None)


def _outdented(spot: Spot) -> Explanation | None:
    return outdented_above(spot.lines, spot.row)


_EXPLAIN: tuple[Callable[[Spot], Explanation | None], ...] = (
    _ended_text,
    unclosed_quote,
    text_after_quote,
    _hard_indent,
    _comment_in_text,
    curved_quote,
    _open_bracket,
    _stray_bracket,
    _hard_space,
    _reserved_first,
    _list_beside_key,
    _colon,
    _missing_colon,
    _outdented,
)
