"""The file: the same bytes every time, with the properties of its document."""

import base64
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pptx
import pytest
from fresh_python import printed
from nodes import heading, paragraph, row
from office_checkers import findings
from pptx_reading import COVER, A, document, parts, table
from test_pptx_charts import CHART
from test_pptx_room import stress

from rapportgen.packs.assets import Assets, Logo
from rapportgen.packs.tema import Tema
from rapportgen.writers.pptx import write

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGPQj7WCIwZkDg"
    "BQMgYxvfGkWwAAAABJRU5ErkJggg=="
)
DIGEST = "import test_pptx_package as t; print(t.sha256(t.sample_bytes()).hexdigest())"


def sample_bytes() -> bytes:
    long = table(row("lång " * 2000, "225"))
    return write(document(COVER, heading(1, "A"), paragraph("Text."), CHART, long), Tema())


@pytest.mark.parametrize(
    ("seed", "zone"), [("1", "Pacific/Kiritimati"), ("2", "America/Los_Angeles")]
)
def test_every_process_and_time_zone_writes_the_same_bytes(seed: str, zone: str) -> None:
    there = printed(DIGEST, PYTHONHASHSEED=seed, TZ=zone)
    assert there == sha256(sample_bytes()).hexdigest()


def test_the_entries_carry_no_clock_and_no_machine() -> None:
    entries = zipfile.ZipFile(BytesIO(sample_bytes())).infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr) for entry in entries} == {(3, 0o644 << 16)}


def test_the_properties_tell_what_the_document_is() -> None:
    found = pptx.Presentation(BytesIO(sample_bytes())).core_properties

    assert found.title == "Presentation: Långa sjukfall"
    assert found.subject == "Presentation"
    assert found.author == "Region Sörmland"
    assert found.keywords == "finsam, rehabilitering"
    assert found.language == "sv-SE"
    assert found.created == found.modified
    assert found.created is not None
    assert found.created.replace(tzinfo=UTC) == datetime(2022, 4, 30, tzinfo=UTC)


def test_a_document_without_date_says_nothing_of_when() -> None:
    found = pptx.Presentation(BytesIO(write(replace(document(), date=None), Tema())))

    assert (found.core_properties.created, found.core_properties.modified) == (None, None)


def test_the_theme_of_the_file_is_that_of_the_pack() -> None:
    tema = Tema.model_validate({"färger": {"accent": "#7a2e4d"}, "typsnitt": {"word": "Arial"}})
    themes = parts(write(document(COVER), tema), "ppt/theme/")

    assert len(themes) == 2
    for theme in themes.values():
        [accent] = theme.iter(f"{A}accent1")
        assert [colour.get("val") for colour in accent] == ["7A2E4D"]
        assert {font.get("typeface") for font in theme.iter(f"{A}latin")} == {"Arial"}


def test_a_light_accent_is_darkened_so_that_white_text_is_read_on_it() -> None:
    tema = Tema.model_validate({"färger": {"accent": "#ffd700"}})
    package = write(document(COVER), tema)
    [layout] = parts(package, "ppt/slideLayouts/slideLayout1").values()
    [theme] = parts(package, "ppt/theme/theme1").values()

    assert {found.get("val") for found in layout.iter(f"{A}srgbClr")} == {"FFFFFF"}
    assert [a.get("val") for a in theme.findall(f".//{A}accent1/{A}srgbClr")] == ["806C00"]


def test_a_logo_is_on_the_master_and_where_the_master_does_not_show() -> None:
    logo = Logo(PNG, "image/png", 4, 2, "Förbundets logotyp")
    deck = pptx.Presentation(BytesIO(write(document(COVER), Tema(), Assets(logo))))
    places = [deck.slide_master, *deck.slide_layouts]
    found = [
        (place.name, shape._element.nvPicPr.cNvPr.get("descr"), round(shape.width / shape.height))
        for place in places
        for shape in place.shapes
        if shape.shape_type is not None and "PICTURE" in str(shape.shape_type)
    ]

    assert found == [
        ("", "Förbundets logotyp", 2),
        ("Titelbild", "Förbundets logotyp", 2),
        ("Avslutning", "Förbundets logotyp", 2),
    ]
    names = zipfile.ZipFile(BytesIO(write(document(COVER), Tema(), Assets(logo)))).namelist()
    assert [name for name in names if "media" in name] == ["ppt/media/image1.png"]


def test_three_checkers_of_office_files_find_nothing(tmp_path: Path) -> None:
    logo = Assets(Logo(PNG, "image/png", 4, 2, "Logotyp"))
    samples = {
        "stress": write(stress(), Tema()),
        "utkast": write(replace(stress(), draft=True), Tema(), logo),
        "tom": write(document(), Tema()),
        "diagram": sample_bytes(),
    }
    paths = [tmp_path / f"{name}.pptx" for name in samples]
    for path in paths:
        path.write_bytes(samples[path.stem])

    assert findings(paths) == []
