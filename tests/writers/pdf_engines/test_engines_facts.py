"""A label and its value are one item of a list for those who listen, also over pages."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pdf_files import saved
from pdf_sample import COVER, SAMPLE, line, paragraph
from verapdf import verdicts

from rapportgen.document.blocks import Block, Fact, Facts, List
from rapportgen.packs.tema import Tema

pytestmark = pytest.mark.usefixtures("engine")

LONG = Facts((Fact("Lång", line("Ord som är många. " * 700)), Fact("Rad", ())))
MANY = Facts(tuple(Fact(f"Etikett {at}", line("Värde " * 40)) for at in range(30)))
NESTED = List(((paragraph("Punkt"), List(((paragraph("Underpunkt"),),))),))


def items(pdf: bytes) -> list[list[str]]:
    """Return what the items of lists hold."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [item for item in opened.objects if _kind(item) == "/LI"]
        return [[_kind(kid) for kid in item.K] for item in found]


def _kind(item: object) -> str:
    return str(item.get("/S", "")) if isinstance(item, pikepdf.Dictionary) else ""


@pytest.mark.parametrize(
    ("blocks", "count"),
    [((COVER,), 5), ((LONG,), 2), ((MANY,), 30), ((COVER, NESTED, LONG, MANY), 5 + 2 + 2 + 30)],
)
def test_a_label_and_its_value_are_one_item(
    blocks: tuple[Block, ...], count: int, tmp_path: Path
) -> None:
    path = saved(tmp_path, replace(SAMPLE, blocks=blocks), Tema())

    assert items(path.read_bytes()) == [["/Lbl", "/LBody"]] * count
    found = verdicts("3a,ua1", [path])
    assert [*found[path, "3a"].failed, *found[path, "ua1"].failed] == []
