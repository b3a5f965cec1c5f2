from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values_texts import ANY_TEXT, UNHURRIED, said

from rapportgen.values.fault import Fault
from rapportgen.values.kalender import MONTHS, PARTS_OF_YEAR
from rapportgen.values.tid import Tid, parse_period, parse_tid

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
TURN = "Skriv den tidigaste tiden först."
NEW_YEAR = "Går tiden över ett årsskifte, skriv året på båda ställena."


def days(text: str) -> tuple[str, str]:
    time = parse_tid(text)
    assert isinstance(time, Tid), time
    return str(time.start), str(time.end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018-10-01", "2018-10-01", "2018-10-01"),
        ("1 oktober 2018", "2018-10-01", "2018-10-01"),
        ("Den 1 Oktober 2018", "2018-10-01", "2018-10-01"),
        ("oktober 2018", "2018-10-01", "2018-10-31"),
        ("februari 2016", "2016-02-01", "2016-02-29"),
        ("december 2018", "2018-12-01", "2018-12-31"),
        ("2018", "2018-01-01", "2018-12-31"),
        ("våren 2018", "2018-03-01", "2018-05-31"),
        ("sommaren 2018", "2018-06-01", "2018-08-31"),
        ("hösten 2015", "2015-09-01", "2015-11-30"),
        ("HÖSTEN 2015", "2015-09-01", "2015-11-30"),
        ("vårterminen 2018", "2018-01-01", "2018-06-30"),
        ("höstterminen 2018", "2018-08-01", "2018-12-31"),
        ("första halvåret 2018", "2018-01-01", "2018-06-30"),
        ("andra halvåret 2018", "2018-07-01", "2018-12-31"),
        ("kvartal 1 2018", "2018-01-01", "2018-03-31"),
        ("fjärde kvartalet 2018", "2018-10-01", "2018-12-31"),
        ("början av oktober 2018", "2018-10-01", "2018-10-10"),
        ("mitten av oktober 2018", "2018-10-11", "2018-10-20"),
        ("slutet av oktober 2018", "2018-10-21", "2018-10-31"),
        ("slutet av februari 2018", "2018-02-19", "2018-02-28"),
        ("början av 2018", "2018-01-01", "2018-05-01"),
    ],
)
def test_a_time_is_the_days_it_covers(text: str, start: str, end: str) -> None:
    assert days(text) == (start, end)


@pytest.mark.parametrize(
    "text", ["vintern 2018", "vintern 2018/2019", "vintern 2018/19", "vintern 2018–2019"]
)
def test_a_winter_begins_in_its_december(text: str) -> None:
    assert days(text) == ("2018-12-01", "2019-02-28")


def test_a_winter_may_begin_a_longer_time() -> None:
    assert days("vintern 2018 – 2020") == ("2018-12-01", "2020-12-31")
    assert days("vintern 2018 - 2019-05-31") == ("2018-12-01", "2019-05-31")


@pytest.mark.parametrize(
    "between",
    ["-", "–", "—", " - ", " – ", " — ", " –", " till ", " till och med ", "\u00a0–\u00a0"],
)
@pytest.mark.parametrize("start", ["2009-10-01", "1 oktober 2009", "oktober 2009"])
@pytest.mark.parametrize("end", ["2010-06-30", "30 juni 2010", "juni 2010"])
def test_two_times_make_a_range(start: str, between: str, end: str) -> None:
    assert days(f"{start}{between}{end}") == ("2009-10-01", "2010-06-30")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("september – december 2018", "2018-09-01", "2018-12-31"),
        ("september-december 2018", "2018-09-01", "2018-12-31"),
        ("1 oktober – 31 december 2018", "2018-10-01", "2018-12-31"),
        ("1–5 oktober 2018", "2018-10-01", "2018-10-05"),
        ("1 till 5 oktober 2018", "2018-10-01", "2018-10-05"),
        ("15 oktober – december 2018", "2018-10-15", "2018-12-31"),
        ("oktober – 15 december 2018", "2018-10-01", "2018-12-15"),
        ("mitten av mars – hösten 2018", "2018-03-11", "2018-11-30"),
        ("2018–2020", "2018-01-01", "2020-12-31"),
        ("15 oktober 2018 – 2018", "2018-10-15", "2018-12-31"),
    ],
)
def test_a_start_takes_what_it_lacks_from_the_end(text: str, start: str, end: str) -> None:
    assert days(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("november/december 2018", "2018-11-01", "2018-12-31"),
        ("oktober och november 2018", "2018-10-01", "2018-11-30"),
        ("1 och 5 oktober 2018", "2018-10-01", "2018-10-05"),
        ("2018/2019", "2018-01-01", "2019-12-31"),
        ("november/december 2018 – januari/februari 2019", "2018-11-01", "2019-02-28"),
    ],
)
def test_joined_times_cover_both(text: str, start: str, end: str) -> None:
    assert days(text) == (start, end)


def test_what_is_under_way_has_no_start() -> None:
    text = "pågår – mitten av oktober 2018"
    assert parse_tid(text) == Tid(None, date(2018, 10, 20), text)


def test_the_text_is_kept_as_written_but_composed_and_stripped() -> None:
    time = parse_tid("  Ho\u0308sten  2015\n")
    assert time == Tid(date(2015, 9, 1), date(2015, 11, 30), "Hösten  2015")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("okt 2018", "oktober 2018"),
        ("Okt. 2018", "oktober 2018"),
        ("sept – dec 2018", "september – december 2018"),
        ("1 jan 2018", "1 januari 2018"),
        ("ht 2018", "höstterminen 2018"),
        ("höst 2018", "hösten 2018"),
        ("Q1 2018", "kvartal 1 2018"),
        ("2018-10", "oktober 2018"),
        ("2018-10 – 2018-12", "oktober 2018 – december 2018"),
        ("20181001 – 20181231", "2018-10-01 – 2018-12-31"),
        ("2018-1-5", "2018-01-05"),
        ("2026-07-01 t.o.m. 2027-06-30", "2026-07-01 – 2027-06-30"),
        ("2026-07-01 tom 2027-06-30", "2026-07-01 – 2027-06-30"),
        ("1 juli 2026 t o m 30 juni 2027", "1 juli 2026 – 30 juni 2027"),
        ("Fr.o.m. 1 jul 2026 t.o.m. juni 2027", "1 juli 2026 – juni 2027"),
        ("från 2026-07-01 till 2027-06-30", "2026-07-01 till 2027-06-30"),
        ("från och med juli 2026 till och med juni 2027", "juli 2026 – juni 2027"),
        ("1/7 2026 t.o.m. 30/6 2027", "2026-07-01 – 2027-06-30"),
        ("2026-07-01 -> 2027-06-30", "2026-07-01 – 2027-06-30"),
        ("2026-07-01..2027-06-30", "2026-07-01 – 2027-06-30"),
        ("2026-07-01, 2027-06-30", "2026-07-01 – 2027-06-30"),
        ("juli 2026 → juni 2027", "juli 2026 – juni 2027"),
        ("under hösten 2026", "hösten 2026"),
        ("måndagen den 5 oktober 2026", "5 oktober 2026"),
        ("2026/27", "2026/2027"),
        ("HT26", "höstterminen 2026"),
        ("vt 27", "vårterminen 2027"),
        ("årsskiftet 2026/2027", "december 2026 – januari 2027"),
        ("vecka 40 2026", "2026-09-28 – 2026-10-04"),
        ("v. 1, 2026", "2025-12-29 – 2026-01-04"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, right: str) -> None:
    message = f"”{text}” går inte att läsa som en tid."
    assert said(parse_tid(text)) == ("RG113", message, f"Skriv {right}.")


@pytest.mark.parametrize(
    ("text", "lacks", "end"),
    [
        ("t.o.m. 2027-06-30", "när det börjar", "början"),
        ("till och med juni 2027", "när det börjar", "början"),
        ("fr.o.m. 2026-07-01", "när det slutar", "slutet"),
        ("från och med hösten 2026", "när det slutar", "slutet"),
        ("från hösten", "när det slutar", "slutet"),
    ],
)
def test_a_time_with_one_end_is_refused_with_an_example_of_two(
    text: str, lacks: str, end: str
) -> None:
    help_text = f"Skriv {end} också, till exempel 2018-10-01 – 2019-06-30."
    assert said(parse_tid(text)) == ("RG113", f"”{text}” säger inte {lacks}.", help_text)


@pytest.mark.parametrize(
    ("text", "lacks", "remedy"),
    [
        *(
            (text, "vilka dagar det är", "Skriv dagarna, till exempel 2018-10-01 – 2018-10-07.")
            for text in ("vecka 40", "v 40–42 2026", "v. 54 2026", "veckorna 40 och 41")
        ),
        *(
            (
                text,
                "när det börjar och slutar",
                "Skriv början och slutet, till exempel 2018-10-01 – 2019-06-30.",
            )
            for text in ("Löpande", "tills vidare", "hela projektet")
        ),
        (
            "oktober 2026 och framåt",
            "när det slutar",
            "Skriv slutet också, till exempel 2018-10-01 – 2019-06-30.",
        ),
    ],
)
def test_a_time_in_words_that_are_no_days_is_refused_with_an_example(
    text: str, lacks: str, remedy: str
) -> None:
    assert said(parse_tid(text)) == ("RG113", f"”{text}” säger inte {lacks}.", remedy)


def test_figures_with_slashes_are_refused_on_both_sides() -> None:
    assert said(parse_tid("01/10/2018 – 31/12/2018")) == (
        "RG113",
        "”01/10/2018 – 31/12/2018” kan betyda olika dagar i olika länder.",
        "Skriv 2018-10-01 – 2018-12-31.",
    )


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("höstterminen", "höstterminen 2018"),
        ("september – december", "september – december 2018"),
        ("september 2017 – december", "september 2017 – december 2018"),
        ("1 oktober", "1 oktober 2018"),
        ("hösten – våren", "hösten 2018"),
    ],
)
def test_a_time_without_a_year_is_refused(text: str, example: str) -> None:
    message, help_text = f"”{text}” saknar årtal.", f"Skriv året också, till exempel {example}."
    assert said(parse_tid(text)) == ("RG113", message, help_text)


@pytest.mark.parametrize(
    ("text", "end", "start"),
    [
        ("december – september 2018", "2018-09-30", "2018-12-01"),
        ("november – januari 2019", "2019-01-31", "2019-11-01"),
        ("november och 2018 – mars 2018", "2018-03-31", "2018-11-01"),
    ],
)
def test_an_end_before_the_start_is_refused_with_both_dates(
    text: str, end: str, start: str
) -> None:
    assert said(parse_tid(text)) == (
        "RG113",
        f"”{text}” slutar {end} men börjar {start}.",
        f"{TURN} {NEW_YEAR}",
    )


@pytest.mark.parametrize(
    ("text", "end", "start"),
    [
        ("2026-07-01 – 2026-06-30", "2026-06-30", "2026-07-01"),
        ("2010-06-30 – 2009-10-01", "2009-10-01", "2010-06-30"),
        ("december 2018 – september 2018", "2018-09-30", "2018-12-01"),
        ("vintern 2018/2019 – mars 2018", "2018-03-31", "2018-12-01"),
    ],
)
def test_years_that_are_written_on_both_sides_are_not_asked_for(
    text: str, end: str, start: str
) -> None:
    assert said(parse_tid(text)) == ("RG113", f"”{text}” slutar {end} men börjar {start}.", TURN)


@pytest.mark.parametrize("text", ["1899", "2201", "hösten 0000", "9999 – 2018"])
def test_a_year_far_away_is_refused(text: str) -> None:
    assert said(parse_tid(text))[2] == "Skriv ett årtal mellan 1900 och 2200."


@pytest.mark.parametrize(
    "text",
    [
        "snart",
        "–",
        "september 2018 –",
        "2018-10-01 – 2018-11-01 – 2018-12-01",
        "1/5 oktober 2018",
        "hösten 2018/2019",
        "1 – december 2018",
        "december 2018 – pågår",
        "5",
    ],
)
def test_other_words_are_refused_with_examples(text: str) -> None:
    examples = (
        "1 oktober 2018, hösten 2018, september – december 2018 eller 2018-10-01 – 2019-06-30"
    )
    message = f"”{text}” går inte att läsa som en tid."
    assert said(parse_tid(text)) == ("RG113", message, f"Skriv till exempel {examples}.")


def test_under_way_needs_an_end() -> None:
    assert said(parse_tid("pågår")) == (
        "RG113",
        "”pågår” säger inte när det slutar.",
        "Skriv till exempel pågår – december 2018.",
    )


def test_a_period_needs_a_start() -> None:
    assert said(parse_period("pågår – 20 oktober 2018")) == (
        "RG113",
        "”pågår – 20 oktober 2018” säger inte när det börjar.",
        "Skriv också när det börjar, till exempel 2018-01-01 – 2018-10-20.",
    )
    assert parse_period("2018") == parse_tid("2018")
    assert said(parse_period(""))[1] == "Här saknas en tid."


@UNHURRIED
@given(DAYS, DAYS)
def test_every_range_of_dates_is_read_or_turned(one: date, other: date) -> None:
    time = parse_tid(f"{one}–{other}")
    assert isinstance(time, Fault) == (one > other)
    assert isinstance(time, Fault) or (time.start, time.end) == (one, other)


@UNHURRIED
@given(st.sampled_from(sorted(PARTS_OF_YEAR)), st.integers(1900, 2200))
def test_the_thirds_of_a_time_follow_on_each_other(name: str, year: int) -> None:
    whole, *thirds = (
        parse_tid(f"{third}{name} {year}")
        for third in ("", "början av ", "mitten av ", "slutet av ")
    )
    assert isinstance(whole, Tid)
    covered = [t for t in thirds if isinstance(t, Tid) and t.start is not None]
    assert (covered[0].start, covered[-1].end) == (whole.start, whole.end)
    gaps = [(b.start - a.end).days for a, b in pairwise(covered) if b.start]
    assert gaps == [1, 1]


@UNHURRIED
@given(st.sampled_from(MONTHS), st.integers(1900, 2200))
def test_a_short_month_is_answered_with_the_whole(month: str, year: int) -> None:
    text = f"{month[:3]} {year}"
    expected = f"Skriv {month} {year}."
    assert month == "maj" or said(parse_tid(text))[2] == expected


@UNHURRIED
@given(ANY_TEXT)
def test_any_text_gives_a_time_in_order_or_a_fault(text: str) -> None:
    time = parse_tid(text)
    assert isinstance(time, Fault) or time.start is None or time.start <= time.end


@pytest.mark.parametrize(
    "text",
    [
        "hösten 2018",
        "Vintern 2018/19",
        "vårterminen 2019",
        "2018",
        "2018–2019",
        "2018/2019",
        "början av oktober 2018",
        "mitten av 2018",
        "oktober 2018 – våren 2019",
        "slutet av oktober till november 2018",
        "våren och hösten 2018",
        "pågår – hösten 2018",
        "november/december 2018",
        "maj – november / december 2018",
    ],
)
def test_a_season_a_term_a_third_a_bare_year_or_one_of_two_months_is_approximate(text: str) -> None:
    time = parse_tid(text)
    assert isinstance(time, Tid), time
    assert time.is_approximate


@pytest.mark.parametrize(
    "text",
    [
        "2018-10-01",
        "1 oktober 2018",
        "1–15 oktober 2018",
        "2018-10-01 – 2019-06-30",
        "oktober 2018",
        "september – december 2018",
        "november och december 2018",
        "kvartal 3 2018",
        "första halvåret 2018",
        "pågår – december 2018",
    ],
)
def test_a_date_a_month_or_a_part_of_the_calendar_is_not(text: str) -> None:
    time = parse_tid(text)
    assert isinstance(time, Tid), time
    assert not time.is_approximate
