"""The logo of the PDF: on the first page, to the right, small enough, with words for it."""

import re
from pathlib import Path

import pdf_files
import pikepdf
import pytest
from outloud_check import findings
from packs_with_logos import with_logo
from pdf_sample import SAMPLE
from PIL import Image, ImageOps
from programs import run
from verapdf import verdicts

from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

CENTIMETRE = 72 / 2.54


def saved(folder: Path, width: int, height: int) -> Path:
    return pdf_files.saved(folder, SAMPLE, Tema(), with_logo(width, height))


def area(path: Path) -> tuple[float, float]:
    """Return width and height in centimetres of the only picture in a PDF."""
    [line] = run("pdfimages", "-list", path).splitlines()[2:]
    _, _, _, width, height, *_, across, down, _, _ = line.split()
    return _centimetres(width, across), _centimetres(height, down)


def _centimetres(pixels: str, dots_an_inch: str) -> float:
    return round(int(pixels) / float(dots_an_inch) * 2.54, 1)


@pytest.mark.parametrize(
    ("pixels", "centimetres"),
    [((1200, 600), (4, 2)), ((1600, 200), (8, 1)), ((96, 48), (2.5, 1.3))],
)
def test_a_large_logo_is_made_smaller_and_a_small_one_is_left_alone(
    tmp_path: Path, pixels: tuple[int, int], centimetres: tuple[float, float]
) -> None:
    assert area(saved(tmp_path, *pixels)) == centimetres


def test_the_logo_is_read_first_by_its_words(tmp_path: Path) -> None:
    with pikepdf.open(saved(tmp_path, 400, 100)) as pdf:
        [figure] = [item for item in pdf.objects if _is_figure(item)]
        first = pdf.Root.StructTreeRoot.K[0]
        while first != figure and "/K" in first:
            first = first.K[0]

        assert str(figure.Alt) == "Förbundet & Co"
        assert first == figure


def test_the_logo_stands_to_the_right(tmp_path: Path) -> None:
    path = saved(tmp_path, 400, 100)
    run("pdftoppm", "-r", "72", "-l", "1", "-png", "-singlefile", path, tmp_path / "page")
    with Image.open(tmp_path / "page.png") as page:
        ink = ImageOps.invert(page.convert("L").crop((0, 0, page.width, 120))).getbbox()

    assert ink
    assert ink[2] == pytest.approx((21 - 2.5) * CENTIMETRE, abs=1)


def _is_figure(item: object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"


def test_a_pdf_with_a_logo_is_archived_and_read_aloud_as_well(tmp_path: Path) -> None:
    path = saved(tmp_path, 400, 100)
    found = verdicts("3a,ua1", [path])

    assert [verdict.failed for verdict in found.values()] == [{}, {}]
    assert findings(path) == {}


def test_another_logo_makes_another_identifier(tmp_path: Path) -> None:
    one, other = (_identifier(saved(tmp_path, size, 10)) for size in (40, 41))

    assert one != other


def _identifier(path: Path) -> str:
    trailer = run("qpdf", "--show-object=trailer", path)
    found = re.search(r"/ID \[ \(?<?([^)> ]+)", trailer)
    assert found
    return found[1]
