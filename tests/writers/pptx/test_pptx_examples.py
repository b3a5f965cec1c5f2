"""The presentations of the example projects, in the look of every pack that ships."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pptx
import pytest
from dressed_examples import PACKS, dressed, written
from office_checkers import findings
from slide_rules import broken_slide_rules

PROJECTS = ("exempelprojektet", "friskare-norra-skaraborg", "langa-sjukfall-sormland")
EVERY = [(project, pack) for project in PROJECTS for pack in PACKS]
NOT_CHECKED_ELSEWHERE = EVERY[len(PACKS) :]
"""The presentations of exempelprojektet are read by the checkers with its other Office files."""

FIGURES = (
    "63\u00a0%",
    "(225 + 167 av 626)",
    "281 (225 + 56)",
    "43\u00a0%",
    "28\u00a0%",
    "2\u00a0700",
)


def slides(project: str, pack: str) -> bytes:
    return written(dressed(project, "presentation", pack), "pptx", pack)


def opened(project: str, pack: str) -> Any:
    return pptx.Presentation(BytesIO(slides(project, pack)))


def words(deck: Any) -> str:
    """Return the words of texts and tables."""
    found = []
    for shape in (shape for slide in deck.slides for shape in slide.shapes):
        if shape.has_text_frame:
            found.append(shape.text_frame.text)
        elif shape.has_table:
            found += [cell.text for row in shape.table.rows for cell in row.cells]
    return "\n".join(found)


def test_the_seminar_has_its_figures_on_slides() -> None:
    text = words(opened("langa-sjukfall-sormland", "rar-sormland"))

    assert [figure for figure in FIGURES if figure not in text] == []


def test_the_seminar_shows_results_at_two_dates_as_a_table_and_as_a_chart() -> None:
    deck = opened("langa-sjukfall-sormland", "rar-sormland")
    table, chart = [
        shape
        for slide in deck.slides
        if slide.shapes.title.text_frame.text.startswith("Resultat: Avslut hos")
        for shape in slide.shapes
        if shape.has_table or shape.has_chart
    ]

    assert [cell.text for cell in table.table.rows[1].cells] == [
        "Antal avslut, totalt (individer)",
        "225",
        "281",
    ]
    assert [(series.name, tuple(series.values)) for series in chart.chart.plots[0].series] == [
        ("1 maj 2022", (43.0, 10.0, 28.0, 7.0, 12.0)),
        ("1 november 2022", (43.0, 13.0, 28.0, 6.0, 10.0)),
    ]


def test_the_agenda_is_that_of_the_seminar() -> None:
    agenda = opened("langa-sjukfall-sormland", "rar-sormland").slides[1]

    assert agenda.placeholders[1].text_frame.text.split("\n") == [
        "Bakgrund",
        "Syfte och mål",
        "Metod",
        "Resultat",
        "Uppföljning",
        "Erfarenheter",
        "Frågor och reflektioner",
    ]


@pytest.mark.parametrize(("project", "pack"), EVERY)
def test_every_slide_has_a_title_of_its_own_an_order_to_read_in_and_descriptions(
    project: str, pack: str
) -> None:
    assert broken_slide_rules(slides(project, pack)) == []


def test_the_example_project_shows_its_goals_and_its_results_beside_their_figures() -> None:
    deck = opened("exempelprojektet", "standard")
    shown = [
        (slide.shapes.title.text_frame.text, "diagram" if shape.has_chart else "tabell")
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_chart or shape.has_table
    ]

    assert shown == [
        ("Syfte och mål: Mål som mäts", "tabell"),
        ("Syfte och mål: Målen: utfall mot målvärde", "diagram"),
        ("Resultat: Deltagarna när de lämnar projektet", "tabell"),
        ("Resultat: Deltagarna när de lämnar projektet – diagram", "diagram"),
        ("Resultat: Så upplever deltagarna stödet", "tabell"),
        ("Resultat: Så upplever deltagarna stödet – diagram", "diagram"),
    ]


def test_three_checkers_of_office_files_find_nothing(tmp_path: Path) -> None:
    paths = [tmp_path / f"{project}-{pack}.pptx" for project, pack in NOT_CHECKED_ELSEWHERE]
    for path, (project, pack) in zip(paths, NOT_CHECKED_ELSEWHERE, strict=True):
        path.write_bytes(slides(project, pack))

    assert findings(paths) == []
