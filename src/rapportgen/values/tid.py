"""Times: exact dates, named parts of a year, and the time between two of them.

The winter of a year begins in its December. Beginning, middle and end are a third each.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from rapportgen.values import rules
from rapportgen.values.fault import Fault
from rapportgen.values.kalender import written_out
from rapportgen.values.kind import Flaw, Kind, write
from rapportgen.values.moment import NO_YEAR, Moment, is_loose, read_moment
from rapportgen.values.rewriting import ANY_WEEK, FROM, ONWARDS, UNTIL, rewritten

RANGE = "2018-10-01 – 2019-06-30"
EXAMPLES = f"1 oktober 2018, hösten 2018, september – december 2018 eller {RANGE}"
TIME = Kind(rules.TID, "en tid", f"Skriv till exempel {EXAMPLES}.")
DATE = Kind(rules.DATUM, "ett datum", "Skriv till exempel 2018-10-01 eller 1 oktober 2018.")

UNDER_WAY = ("pågår", "pågående")
WITHOUT_ENDS = ("löpande", "kontinuerligt", "tills vidare", "hela projektet", "hela perioden")
WINTER = re.compile("(vintern ([0-9]{4})) ?[/–—-] ?([0-9]{4}|[0-9]{2})(?![0-9-])")
BETWEEN = re.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})| till och med | till | ?[–—-] ?")
CUT = "\n"
EXAMPLE_YEAR = 2018
EITHER = re.compile(r"[^\W\d] ?/ ?[^\W\d]")  # november/december: one of them, or both
# A slash joins two names (november/december) or two years, never figures that may be a date.
JOINED = re.compile(r" och | ?/ ?(?=[^\W\d])|(?<=^[0-9]{4})/(?=[0-9]{4}$)")

Span = tuple[date | None, date]


@dataclass(frozen=True, slots=True)
class Tid:
    """The days from start to end, both included; without a start it is already under way.

    `text` is what the user wrote, in NFC and stripped.
    """

    start: date | None
    end: date
    text: str

    @property
    def is_approximate(self) -> bool:
        """Return whether an end is a season, a term, a third or a year, or one month or another."""
        words = " ".join(self.text.lower().split())
        return bool(EITHER.search(words)) or any(map(is_loose, _names(_sides(words))))


def parse_tid(text: str) -> Tid | Fault:
    """Return the time that the text states."""
    words = TIME.admit(text)
    if isinstance(words, Fault):
        return words
    span = _read(words.lower())
    if isinstance(span, Flaw):
        flaw = _open_end(words) or _with_year(span, words, _read)
        return TIME.refuse(words, flaw, _corrections(words))
    return Tid(*span, unicodedata.normalize("NFC", text).strip())


def parse_period(text: str) -> Tid | Fault:
    """Return the time that the text states, with a known start."""
    time = parse_tid(text)
    if isinstance(time, Fault) or time.start is not None:
        return time
    help_text = f"Skriv också när det börjar, till exempel {time.end.year}-01-01 – {time.end}."
    return TIME.refuse(time.text, Flaw("säger inte när det börjar", help_text))


def parse_datum(text: str) -> date | Fault:
    """Return the exact date that the text states."""
    words = DATE.admit(text)
    if isinstance(words, Fault):
        return words
    day = _read_day(words.lower())
    if isinstance(day, Flaw):
        return DATE.refuse(words, _with_year(day, words, _read_day), _day_corrections(words))
    return day


def _read(words: str) -> Span | Flaw:
    sides = _sides(words)
    under_way = sides[0] in UNDER_WAY
    if len(sides) == 1 and under_way:
        return Flaw("säger inte när det slutar", write("till exempel pågår – december 2018"))
    if len(sides) > 2:
        return Flaw()
    dated = sides[1:] if under_way else sides
    span = _join(_names(dated))
    return span if isinstance(span, Flaw) or not under_way else (None, span[1])


def _sides(words: str) -> list[str]:
    """Return what stands before and after the dash of a time."""
    return BETWEEN.sub(lambda match: match[1] or CUT, WINTER.sub(_one_winter, words)).split(CUT)


def _names(sides: list[str]) -> list[str]:
    return [name for side in sides for name in JOINED.split(side)]


def _read_day(words: str) -> date | Flaw:
    moment = read_moment(words, None)
    if isinstance(moment, Flaw):
        return moment
    if not moment.is_day:
        examples = f"{moment.start} eller {written_out(moment.start)}"
        return Flaw("är inte en bestämd dag", f"Skriv dagen också, till exempel {examples}.")
    return moment.start


def _one_winter(match: re.Match[str]) -> str:
    """Return "vintern 2018" for "vintern 2018/2019", and other texts as they are."""
    next_year = str(int(match[2]) + 1)
    return match[1] if match[3] in {next_year, next_year[2:]} else match[0]


def _join(names: list[str]) -> Span | Flaw:
    """Return the days from the first name to the last, read backwards: the year stands last."""
    moments: list[Moment] = []
    for name in reversed(names):
        moment = read_moment(name, moments[0] if moments else None)
        if isinstance(moment, Flaw):
            return moment
        moments.insert(0, moment)
    for (name, earlier), (_, later) in combinations(zip(names, moments, strict=True), 2):
        if earlier.start > later.end:
            return _backwards(name, earlier.start, later.end)
    return moments[0].start, moments[-1].end


def _backwards(first: str, start: date, end: date) -> Flaw:
    turn = "Skriv den tidigaste tiden först."
    new_year = " Går tiden över ett årsskifte, skriv året på båda ställena."
    has_year = re.search("[0-9]{4}", first)
    return Flaw(f"slutar {end} men börjar {start}", turn if has_year else turn + new_year)


def _open_end(words: str) -> Flaw | None:
    """Return what a time lacks that says from when, until when, or neither, in words."""
    if _corrections(words):
        return None
    if re.match(UNTIL, words):
        return Flaw("säger inte när det börjar", f"Skriv början också, till exempel {RANGE}.")
    if re.search(ANY_WEEK, words):
        week = "2018-10-01 – 2018-10-07"
        return Flaw("säger inte vilka dagar det är", f"Skriv dagarna, till exempel {week}.")
    if words.lower() in WITHOUT_ENDS:
        both = f"Skriv början och slutet, till exempel {RANGE}."
        return Flaw("säger inte när det börjar och slutar", both)
    if re.match(FROM, words) or re.search(ONWARDS, words):
        return Flaw("säger inte när det slutar", f"Skriv slutet också, till exempel {RANGE}.")
    return None


def _with_year(flaw: Flaw, words: str, read: Callable[[str], object]) -> Flaw:
    """Return the flaw with an example of the user's own words with a year, if that is missing."""
    if flaw.predicate != NO_YEAR:
        return flaw
    dated = f"{words} {EXAMPLE_YEAR}"
    example = f"hösten {EXAMPLE_YEAR}" if isinstance(read(dated.lower()), Flaw) else dated
    return Flaw(NO_YEAR, f"Skriv året också, till exempel {example}.")


def _corrections(words: str) -> tuple[str, ...]:
    better = rewritten(words)
    return () if isinstance(_read(better.lower()), Flaw) else (better,)


def _day_corrections(words: str) -> tuple[str, ...]:
    day = _read_day(rewritten(words).lower())
    return () if isinstance(day, Flaw) else (str(day), written_out(day))
