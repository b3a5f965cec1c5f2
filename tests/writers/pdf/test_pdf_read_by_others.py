"""What other programs find in the PDF, where WeasyPrint and Typst differ."""

import re
from dataclasses import replace
from pathlib import Path

from pdf_files import saved
from pdf_sample import SAMPLE, row
from programs import run

from rapportgen.document.blocks import Column, Table
from rapportgen.document.inlines import Text
from rapportgen.packs.tema import Tema, Typsnitt


def pages(path: Path) -> list[str]:
    return run("pdftotext", "-layout", path, "-").split("\f")[:-1]


def test_a_document_without_date_has_none_from_the_clock(tmp_path: Path) -> None:
    undated = saved(tmp_path, replace(SAMPLE, date=None), Tema())
    assert "Date:" not in run("pdfinfo", undated)


def test_the_only_fonts_are_the_programs_own_whatever_the_theme_asks_for(tmp_path: Path) -> None:
    tema = Tema(typsnitt=Typsnitt(sida="DejaVu Sans"))
    path = saved(tmp_path, SAMPLE, tema)
    fonts = [line.split() for line in run("pdffonts", path).splitlines()[2:]]
    assert {re.sub(r"^[A-Z]{6}\+", "", font[0]) for font in fonts} == {
        "Source-Sans-Pro-rapportgen",
        "Source-Sans-Pro-rapportgen-Italic",
        "Source-Sans-Pro-rapportgen-Semi-Bold",
        "Source-Sans-Pro-rapportgen-Bold",
    }
    assert {font[-5] for font in fonts} == {"yes"}, "embedded"


def test_a_sum_never_stands_alone_on_a_page(tmp_path: Path) -> None:
    columns = (Column((Text("Post"),)), Column((Text("Belopp"),), "right"))
    summed = replace(row("Summa", "1 kr"), kind="sum")
    lengths = []
    for count in range(29, 33):
        table = Table("Kostnader", columns, (*[row("Lön", "1 kr")] * count, summed))
        texts = pages(saved(tmp_path, replace(SAMPLE, blocks=(table,)), Tema()))
        lengths.append(len(texts))
        assert texts[-1].count("Summa") == 1
        assert texts[-1].count("Lön") >= 1
    assert lengths == sorted(lengths)
    assert set(lengths) == {1, 2}, "one row more is what breaks the table"
