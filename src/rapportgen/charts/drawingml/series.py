"""Series of bars: what they point at in the workbook, and the same figures to show at once."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from rapportgen.charts.drawingml.sheet import Column, Sheet, fitted
from rapportgen.office.text import escaped

NO_LOOKS: Mapping[int, str] = MappingProxyType({})


def series(
    sheet: Sheet, at: int, look: str, labels: str = "", own: Mapping[int, str] = NO_LOOKS
) -> str:
    """Return a column of the sheet as a series: the look of its bars, their labels, own looks."""
    column = sheet.columns[at]
    points = "".join(
        f'<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"{own[index]}</c:dPt>"
        for index in sorted(own)
    )
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>'
        f"<c:tx>{_texts(sheet.name_of(at), [column.name])}</c:tx>"
        f'{look}<c:invertIfNegative val="0"/>{points}{labels}'
        f"<c:cat>{_texts(sheet.names_at, sheet.names)}</c:cat>"
        f"<c:val>{_numbers(sheet.figures_of(at), column)}</c:val></c:ser>"
    )


def _texts(place: str, texts: Iterable[str]) -> str:
    points = [_point(index, escaped(fitted(text))) for index, text in enumerate(texts)]
    cache = f'<c:strCache><c:ptCount val="{len(points)}"/>{"".join(points)}</c:strCache>'
    return f"<c:strRef><c:f>{place}</c:f>{cache}</c:strRef>"


def _numbers(place: str, column: Column) -> str:
    points = "".join(
        _point(index, number(value))
        for index, value in enumerate(column.values)
        if value is not None
    )
    return (
        f"<c:numRef><c:f>{place}</c:f><c:numCache><c:formatCode>{escaped(column.form)}"
        f'</c:formatCode><c:ptCount val="{len(column.values)}"/>{points}</c:numCache></c:numRef>'
    )


def _point(index: int, content: str) -> str:
    return f'<c:pt idx="{index}"><c:v>{content}</c:v></c:pt>'


def number(value: Decimal) -> str:
    """Return a figure as XML writes it."""
    return f"{value:f}"
