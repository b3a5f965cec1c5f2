"""The Swedish words for parts of a year."""

from datetime import date

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)}

# First and last month, counted from January of the named year. A winter begins in December and
# belongs to the year in which it begins.
SEASONS = {"våren": (3, 5), "sommaren": (6, 8), "hösten": (9, 11), "vintern": (12, 14)}
TERMS = {"vårterminen": (1, 6), "höstterminen": (8, 12)}
HALVES = {"första halvåret": (1, 6), "andra halvåret": (7, 12)}
QUARTERS = {f"kvartal {number}": (3 * number - 2, 3 * number) for number in range(1, 5)}
NAMED_QUARTERS = {
    f"{ordinal} kvartalet": (3 * number - 2, 3 * number)
    for number, ordinal in enumerate(("första", "andra", "tredje", "fjärde"), 1)
}
PARTS_OF_YEAR = (
    {name: (number, number) for name, number in MONTH_NUMBERS.items()}
    | SEASONS
    | TERMS
    | HALVES
    | QUARTERS
    | NAMED_QUARTERS
)
THIRDS = ("början", "mitten", "slutet")

# Short forms that people write, and what they stand for.
SHORT_FORMS = {name[:3]: name for name in MONTHS if len(name) > 3} | {
    "sept": "september",
    "vt": "vårterminen",
    "ht": "höstterminen",
    "vår": "våren",
    "sommar": "sommaren",
    "höst": "hösten",
    "vinter": "vintern",
    **{f"{letter}{number}": f"kvartal {number}" for letter in "qk" for number in range(1, 5)},
}


def written_out(day: date) -> str:
    """Return a date with the month in words."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
