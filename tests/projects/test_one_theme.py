"""The colours of a pack, found again in every format it is written in."""

import re
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from dressed_examples import dressed, written
from programs import run

TEXT = "#1a1a1a"
ACCENTS = {
    "finsam-orebro": "#1d3f7a",
    "rar-sormland": "#2f5d3a",
    "skaraborg": "#7a2e4d",
    "standard": "#1f4e5f",
}


def found(text: str, *patterns: str) -> list[str]:
    """Return the first colour after each of the patterns, written #rrggbb."""
    after = (
        re.search(rf"{pattern}.*?\b([0-9a-fA-F]{{6}})\b", text, re.DOTALL) for pattern in patterns
    )
    return [f"#{match[1].lower()}" if match else "none" for match in after]


def parts(package: bytes, *names: str) -> list[str]:
    with zipfile.ZipFile(BytesIO(package)) as archive:
        return [archive.read(name).decode() for name in names]


def in_word(pack: str) -> dict[str, list[str]]:
    package = written(dressed("exempelprojektet", "slutrapport", pack), "docx", pack)
    styles, theme, chart = parts(
        package, "word/styles.xml", "word/theme/theme1.xml", "word/charts/chart1.xml"
    )
    return {
        "Word, styles": found(styles, 'w:styleId="Heading1"', "<w:rPrDefault>"),
        "Word, theme": found(theme, "<a:accent1>", "<a:dk1>"),
        "Word, chart": found(chart, "<c:ser>", "<c:dLbls>"),
    }


def in_slides(pack: str) -> dict[str, list[str]]:
    package = written(dressed("exempelprojektet", "presentation", pack), "pptx", pack)
    theme, chart = parts(package, "ppt/theme/theme1.xml", "ppt/charts/chart1.xml")
    return {
        "PowerPoint, theme": found(theme, "<a:accent1>", "<a:dk1>"),
        "PowerPoint, chart": found(chart, "<c:ser>", "<c:dLbls>"),
    }


def in_html(pack: str) -> dict[str, list[str]]:
    page = written(dressed("exempelprojektet", "slutrapport", pack), "html", pack).decode()
    drawing = page[page.index("<svg") :].replace("#ffffff", "white")
    return {
        "HTML, tokens": found(page, "--accent:", "--text:"),
        "HTML, headings": found(page, "--rubrik:", "--text:"),
        "HTML, drawing": found(drawing, "<rect [^>]*fill=", "<svg [^>]*fill="),
    }


def in_pdf(pack: str, folder: Path) -> list[str]:
    """Return what most is filled with in a PDF, white left out: the accent and the text."""
    pdf, plain = folder / "slutrapport.pdf", folder / "plain.pdf"
    pdf.write_bytes(written(dressed("exempelprojektet", "slutrapport", pack), "pdf", pack))
    run("qpdf", "--qdf", "--object-streams=disable", pdf, plain)
    fills = Counter(re.findall(r"^(\S+) (\S+) (\S+) rg$", plain.read_text("latin-1"), re.MULTILINE))
    del fills["1", "1", "1"]
    [(text, _), (accent, _)] = fills.most_common(2)
    return [hexadecimal(accent), hexadecimal(text)]


def hexadecimal(colour: tuple[str, ...]) -> str:
    return "#" + "".join(f"{round(float(share) * 255):02x}" for share in colour)


@pytest.mark.parametrize("pack", ACCENTS)
def test_the_accent_and_the_text_of_a_pack_are_the_same_in_every_format(
    pack: str, tmp_path: Path
) -> None:
    seen = {**in_word(pack), **in_slides(pack), **in_html(pack), "PDF": in_pdf(pack, tmp_path)}

    assert seen == {place: [ACCENTS[pack], TEXT] for place in seen}
