"""Charts on slides: native, with their figures in a workbook."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from chart_samples import EVERY, LYING
from nodes import heading, row
from office_checkers import findings
from pptx_reading import A, document, opened, parts, table, title, titles

from rapportgen.document.blocks import Chart
from rapportgen.document.charts import Bars, Series, Span, Timeline
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import write

BARS = Bars(
    ("Arbete", "Annan förmån"),
    (
        Series("1 maj 2022", (Decimal(43), Decimal(10))),
        Series("1 november 2022", (Decimal(43), None)),
    ),
    "procent",
)
CHART = Chart("Avslut", BARS, "Stapeldiagram: avslut.", table(row("Arbete", "43 %")))


def test_the_figures_are_read_back_as_they_were() -> None:
    deck = opened(heading(1, "Resultat"), CHART)
    [chart] = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    [plot] = chart.plots

    assert titles(deck) == ["Resultat: Avslut – diagram"]
    assert list(plot.categories) == ["Arbete", "Annan förmån"]
    assert [(series.name, tuple(series.values)) for series in plot.series] == [
        ("1 maj 2022", (43.0, 10.0)),
        ("1 november 2022", (43.0, None)),
    ]


def test_a_chart_has_its_description_as_alternative_text() -> None:
    [slide] = opened(heading(1, "Resultat"), CHART).slides
    [frame] = [shape for shape in slide.shapes if shape.has_chart]

    assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == "Stapeldiagram: avslut."


def test_the_figures_are_in_a_workbook_inside_the_file() -> None:
    package = write(document(heading(1, "Resultat"), CHART), Tema())
    with ZipFile(BytesIO(package)) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".xlsx")]
        with ZipFile(BytesIO(archive.read(name))) as workbook:
            words = workbook.read("xl/sharedStrings.xml").decode()

    assert name == "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"
    assert all(word in words for word in ("Arbete", "Annan förmån", "1 november 2022"))


def test_the_legend_of_bars_that_lie_is_a_part_of_its_own() -> None:
    package = write(document(heading(1, "R"), replace(CHART, data=LYING)), Tema())
    with ZipFile(BytesIO(package)) as archive:
        drawn = archive.read("ppt/drawings/drawing1.xml").decode()
        relations = [name for name in archive.namelist() if "charts/_rels" in name]
        found = [archive.read(name).decode() for name in relations]

    assert drawn.index("Budget") < drawn.index("Utfall")
    assert len(found) > 1
    assert all('Id="rId2"' in each and "/chartUserShapes" in each for each in found)


def test_a_timeline_is_a_chart_too() -> None:
    span = Span("Rekrytering", date(2020, 5, 1), date(2020, 8, 31), "maj – augusti 2020")
    timeline = Timeline((span,), date(2020, 5, 1), date(2022, 4, 30))
    [slide] = opened(heading(1, "Tidplan"), replace(CHART, title="Tid", data=timeline)).slides
    [chart] = [shape.chart for shape in slide.shapes if shape.has_chart]

    assert title(slide) == "Tidplan: Tid"
    assert list(chart.plots[0].categories) == ["Rekrytering"]


def test_axes_have_ids_that_the_schema_allows() -> None:
    [chart] = parts(write(document(heading(1, "R"), CHART), Tema()), "ppt/charts/").values()
    ids = [element.get("val") for element in chart.iter() if element.tag.endswith("axId")]

    assert ids
    assert all(int(found or "-1") > 0 for found in ids)


def test_bars_have_the_accent_of_the_theme() -> None:
    tema = Tema.model_validate({"färger": {"accent": "#2f5d3a"}})
    [chart] = parts(write(document(heading(1, "R"), CHART), tema), "ppt/charts/").values()

    assert "2F5D3A" in {found.get("val") for found in chart.iter(f"{A}srgbClr")}


def test_no_checker_finds_anything_wrong_with_any_chart(tmp_path: Path) -> None:
    path = tmp_path / "diagram.pptx"
    charts = (replace(CHART, title=name, data=data) for name, data in EVERY.items())
    path.write_bytes(write(document(heading(1, "R"), *charts), Tema()))

    assert findings([path]) == []
