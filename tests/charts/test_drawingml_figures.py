"""The figures of native charts: those shown at once, and those in the workbook."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from chart_samples import (
    DEDUCTIONS,
    EVERY,
    NO_NAMES,
    ODD_NAMES,
    STACK,
    TIMES,
    YEARS,
)
from native_charts import chart_series, in_workbook, sheet_cells
from office_checkers import findings

from rapportgen.charts.drawingml.native import Frame, NativeChart, native_chart
from rapportgen.document.charts import Bars, Timeline
from rapportgen.packs.tema import Farger


def made(data: Bars | Timeline) -> NativeChart:
    return native_chart(data, Frame(450, 250), Farger())


def has_names(data: Bars | Timeline) -> bool:
    return bool(data.categories if isinstance(data, Bars) else data.spans)


@pytest.mark.parametrize("name", [name for name, data in EVERY.items() if has_names(data)])
def test_what_a_chart_shows_is_what_stands_in_its_workbook(name: str) -> None:
    native = made(EVERY[name])
    series = chart_series(native.xml)

    assert [one.shown for one in series] == [in_workbook(one, native.workbook) for one in series]


@pytest.mark.parametrize("data", [YEARS, STACK, DEDUCTIONS])
def test_the_figures_are_those_of_the_document(data: Bars) -> None:
    shown = [one.shown for one in chart_series(made(data).xml)]

    assert shown == [(one.name, data.categories, one.values) for one in data.series]


def test_a_missing_figure_is_an_empty_cell_and_zero_is_zero() -> None:
    assert sheet_cells(made(YEARS).workbook) == {
        "A1": "",
        "B1": "Budget",
        "C1": "Utfall",
        "A2": "2018",
        "A3": "2019",
        "A4": "2020",
        "B2": 480000,
        "B3": 960000,
        "B4": 500000,
        "C2": 465320.5,
        "C3": 0,
    }


def test_names_keep_their_characters_on_one_line() -> None:
    [(name, names, _)] = [one.shown for one in chart_series(made(ODD_NAMES).xml)]

    assert name == '<Belopp> & "kronor"'
    assert names[:2] == ("Ett namn på två rader", "<b>&amp;")


def test_a_chart_without_names_shows_nothing() -> None:
    assert [one.shown for one in chart_series(made(NO_NAMES).xml)] == [("Belopp", (), ())]


def test_times_stand_in_the_workbook_as_days_and_in_words() -> None:
    cells = sheet_cells(made(TIMES).workbook)

    assert [cells[f"{letter}1"] for letter in "ABCDE"] == [
        "Aktivitet",
        "Börjar",
        "Bestämd tid, dagar",
        "Ungefärlig tid, dagar",
        "Tid",
    ]
    rows = [[cells.get(f"{letter}{row}") for letter in "ABCDE"] for row in (2, 3, 4)]
    assert rows == [
        ["Uppstart", 43327, 47, None, "till och med september 2018"],
        ["Kartläggning", 43344, None, 122, "hösten 2018"],
        ["Seminarium", 43419, 1, None, "15 november 2018"],
    ]


def test_the_same_figures_give_the_same_bytes() -> None:
    assert made(TIMES) == made(TIMES)


def test_the_workbook_tells_nothing_of_when_it_was_made() -> None:
    with zipfile.ZipFile(BytesIO(made(YEARS).workbook)) as archive:
        moments = {entry.date_time for entry in archive.infolist()}
        properties = archive.read("docProps/core.xml").decode()

    assert moments == {(1980, 1, 1, 0, 0, 0)}
    assert properties.count(">2000-01-01T00:00:00Z<") == 2


def test_no_checker_finds_anything_wrong_with_the_workbooks(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.xlsx" for number in range(len(EVERY))]
    for path, data in zip(paths, EVERY.values(), strict=True):
        path.write_bytes(made(data).workbook)

    assert findings(paths) == []
