"""The workbook inside a chart; the only door to XlsxWriter."""

from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from rapportgen.charts.drawingml.sheet import NAME, Sheet, fitted
from rapportgen.office.package import saved

_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
"""A date that tells nothing: the same figures give the same bytes."""

_NAMES, _FIGURES = 40, 16  # the widths of columns, in letters


def workbook(sheet: Sheet) -> bytes:
    """Return the sheet as an Excel file that tells nothing of when and where it was made."""
    return saved(lambda buffer: _write(sheet, buffer))


def _write(sheet: Sheet, buffer: BytesIO) -> None:
    with Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"created": _CREATED})
        page = book.add_worksheet(NAME)
        bold = book.add_format({"bold": True, "text_wrap": True})
        page.set_column(0, 0, _NAMES)
        page.set_column(1, max(1, len(sheet.columns)), _FIGURES)
        page.freeze_panes(1, 1)
        _write_texts(page, 0, (sheet.heading, *sheet.names), bold)
        for at, column in enumerate(sheet.columns, 1):
            page.write_string(0, at, fitted(column.name), bold)
            form = book.add_format({"num_format": column.form})
            for row, value in enumerate(column.values, 1):
                if value is not None:
                    page.write_number(row, at, value, form)
        if sheet.remarks:
            remarks = (sheet.remarks_heading, *sheet.remarks)
            _write_texts(page, len(sheet.columns) + 1, remarks, bold)


def _write_texts(page: Worksheet, column: int, texts: tuple[str, ...], bold: object) -> None:
    for row, text in enumerate(texts):
        page.write_string(row, column, fitted(text), bold if row == 0 else None)
