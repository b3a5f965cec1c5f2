"""What the rules and the checkers of slides are worth: each fault planted is found."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from logos import png
from nodes import heading, paragraph, row
from office_checkers import findings
from planting import ALL, AUDIT, Fault, judged, plant
from pptx_reading import COVER, document, table
from slide_rules import broken_slide_rules
from test_pptx_charts import CHART

from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import write

TEXT, TABLE, DIAGRAM = (f"ppt/slides/slide{number}.xml" for number in (2, 3, 4))
MASTER = "ppt/slideMasters/slideMaster1.xml"
LINKS = "ppt/slides/_rels/slide4.xml.rels"
PLACED = '<p:spPr><a:xfrm><a:off x="{}" y="{}"/><a:ext cx="9" cy="9"/></a:xfrm></p:spPr>'
TITLE, FOOTER = '<p:ph type="title"/>', '<p:ph type="ftr" sz="quarter" idx="11"/>'
HERE = "</p:nvPr></p:nvSpPr>"

BROKEN_RULES: Mapping[str, tuple[Fault, str]] = {
    "a slide without words in its title": (
        Fault(TEXT, "<a:t>Mål<", "<a:t> <"),
        "slide 2: no title",
    ),
    "a slide where nothing is the title": (
        Fault(TEXT, TITLE, '<p:ph type="body" idx="1"/>'),
        "slide 2: no title",
    ),
    "two equal titles": (
        Fault(DIAGRAM, " – diagram", ""),
        "slide 4: the title of slide 3",
    ),
    "a chart without a description": (
        Fault(DIAGRAM, ' descr="Stapeldiagram: avslut."'),
        "slide 4: no description of Diagram",
    ),
    "a table with an empty description": (
        Fault(TABLE, 'descr="Avslut. Kolumner: Resultat, Maj 2022."', 'descr=" "'),
        "slide 3: no description of Tabell",
    ),
    "a picture without a description": (
        Fault(MASTER, ' descr="Förbundet"'),
        "master: no description of Logotyp",
    ),
    "a title that stands below the text": (
        Fault(TEXT, f"{TITLE}{HERE}<p:spPr/>", f"{TITLE}{HERE}{PLACED.format(685800, 5000000)}"),
        "slide 2: Rubrik is read before Text",
    ),
    "a footer that stands to the right of the number": (
        Fault(
            TEXT, f"{FOOTER}{HERE}<p:spPr/>", f"{FOOTER}{HERE}{PLACED.format(11000000, 6337300)}"
        ),
        "slide 2: Sidfot is read before Bildnummer",
    ),
}
FAULTS: Mapping[str, Fault] = {
    "an element that PowerPoint does not know": Fault(TEXT, "<a:buNone/>", "<a:buNoll/>"),
    "elements in the wrong order": Fault(
        TEXT, "<a:bodyPr/><a:lstStyle/>", "<a:lstStyle/><a:bodyPr/>"
    ),
    "a relationship that leads nowhere": Fault(LINKS, "chart1.xml", "chart9.xml"),
    "a chart without a relationship": Fault(DIAGRAM, 'r:id="rId2"', 'r:id="rId9"'),
    "a chart that is lost": Fault(lost="ppt/charts/chart1.xml"),
    "a layout that is lost": Fault(lost="ppt/slideLayouts/slideLayout2.xml"),
    "two shapes with one id": Fault(
        TEXT, '<p:cNvPr id="3"', '<p:cNvPr id="2"', found_by=frozenset({AUDIT})
    ),
    "a logo that is lost": Fault(lost="ppt/media/image1.png"),
    "XML that is broken off": Fault(TEXT, "</p:cSld>", found_by=ALL),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a presentation with what a fault may lie in: text, table, chart and logo."""
    blocks = (heading(1, "Mål"), paragraph("Text."), heading(1, "Utfall"), table(row("Lön", "225")))
    logo = Assets(Logo(png(), "image/png", 300, 100, "Förbundet"))
    path = tmp_path_factory.mktemp("sound") / "frisk.pptx"
    path.write_bytes(write(document(COVER, *blocks, CHART), Tema(), logo))
    return path


@pytest.fixture(scope="module")
def verdicts(sound: Path) -> Mapping[str, list[str]]:
    return judged(FAULTS, sound)


def test_nothing_is_found_in_the_sound_file(sound: Path) -> None:
    assert broken_slide_rules(sound.read_bytes()) == []
    assert findings([sound]) == []


@pytest.mark.parametrize("name", BROKEN_RULES)
def test_a_broken_rule_is_told_with_its_slide(sound: Path, tmp_path: Path, name: str) -> None:
    fault, told = BROKEN_RULES[name]
    plant(fault, sound, tmp_path / "bruten.pptx")

    assert broken_slide_rules((tmp_path / "bruten.pptx").read_bytes()) == [told]


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(verdicts: Mapping[str, list[str]], name: str) -> None:
    assert {finding.partition(":")[0] for finding in verdicts[name]} == FAULTS[name].found_by
