"""Numbers of persons who may or may not exist: made by chance when a test runs, never written down.

Those that tests write down are published as examples by Skatteverket, or belong to its test series.
"""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

INTERIM_LETTERS = "TRSUWXJKLMN"
EXAMPLE = "640823-3234"  # from Skatteverket's own brochure on personnummer
EXAMPLE_OF_A_DAY_PLUS_60 = "701063-2391"
TEST_NUMBER = "19900101-2385"  # from Skatteverket's open list of test numbers

HARD, THIN, NARROW = "\u00a0", "\u2009", "\u202f"
SEPARATORS = (
    *("", "-", "+", " ", " - ", HARD, THIN, NARROW, f"{HARD}-{HARD}"),
    *("\u2010", "\u2011", "\u2013", " \u2013 ", "\u2212", "\u00ad-", "-\u00ad"),
)
DIGITS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９")


@dataclass(frozen=True)
class Number:
    """A valid number: its century, its date of six digits, and its last four characters."""

    century: str
    date: str
    last: str

    def written(self, separator: str = "-", *, long: bool = False, digits: str = DIGITS[0]) -> str:
        """Return the number in one of the forms that people write."""
        text = f"{self.century if long else ''}{self.date}{separator}{self.last}"
        return text.translate(str.maketrans(DIGITS[0], digits))


def check_digit(nine: str) -> str:
    """Return the last digit for nine others, the first of which counts twice."""
    total = 0
    for index, digit in enumerate(nine):
        value = int(digit) * (2 if index % 2 == 0 else 1)
        total += value // 10 + value % 10
    return str(-total % 10)


@st.composite
def numbers(draw: st.DrawFn, *, test_series: bool = False) -> Number:
    """Return a strategy for valid numbers of every sort; as a rule none of the test series."""
    day = draw(st.dates(date(1890, 1, 1), date(2029, 12, 31)))
    plus = draw(st.sampled_from([0, 60]))
    serial = draw(st.integers(1, 999).filter(lambda n: test_series or not _is_test_series(n)))
    letter = draw(st.sampled_from(["", "", *INTERIM_LETTERS])) if not plus else ""
    figures = f"{day:%y%m}{day.day + plus:02}"
    last = f"{serial:03}"
    digit = check_digit(figures + (f"1{last[1:]}" if letter else last))
    return Number(f"{day.year // 100}", figures, f"{letter or last[0]}{last[1:]}{digit}")


def written_numbers(*, test_series: bool = False) -> st.SearchStrategy[str]:
    """Return a strategy for valid numbers in every form that people write."""
    return st.builds(
        lambda number, separator, long, digits: number.written(separator, long=long, digits=digits),
        numbers(test_series=test_series),
        st.sampled_from(SEPARATORS),
        st.booleans(),
        st.sampled_from([DIGITS[0]] * 4 + list(DIGITS)),
    )


def _is_test_series(serial: int) -> bool:
    return serial in {238, 239} or serial >= 980
