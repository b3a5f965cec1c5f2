import re
import zipfile
from io import BytesIO

from docx_reading import W, document, part_of

from rapportgen.packs.tema import Farger, Marginaler, Tema, Typsnitt
from rapportgen.writers.docx import write

THEME = Tema(
    färger=Farger(accent="#7a1f3d", text="#101010", linje="#c0a0aa", yta="#f7eef1"),
    typsnitt=Typsnitt(word="Arial & Co", grad=10.5),
    marginaler=Marginaler(topp=35, botten=30, vänster=30, höger=20),
)


def test_margins_come_from_the_theme() -> None:
    [margins] = part_of(write(document(), THEME), "word/document.xml").iter(f"{W}pgMar")

    assert {key.removeprefix(W): value for key, value in margins.items()} == {
        "top": "1984",
        "bottom": "1701",
        "left": "1701",
        "right": "1134",
        "header": "992",
        "footer": "850",
        "gutter": "0",
    }


def test_the_paper_is_a4() -> None:
    [size] = part_of(write(document(), THEME), "word/document.xml").iter(f"{W}pgSz")

    assert {key.removeprefix(W): value for key, value in size.items()} == {
        "w": "11906",
        "h": "16838",
    }


def test_font_size_and_colours_come_from_the_theme() -> None:
    styles = part_of(write(document(), THEME), "word/styles.xml")

    defaults = next(styles.iter(f"{W}rPrDefault"))
    values = {element.tag.removeprefix(W): element for element in defaults.iter()}
    assert values["rFonts"].get(f"{W}ascii") == "Arial & Co"
    assert values["sz"].get(f"{W}val") == "21"
    assert values["color"].get(f"{W}val") == "101010"
    [heading] = [s for s in styles if s.get(f"{W}styleId") == "Heading1"]
    assert [c.get(f"{W}val") for c in heading.iter(f"{W}color")] == ["7a1f3d"]


def test_one_theme_does_not_leak_into_the_next() -> None:
    before = write(document(), Tema())
    write(document(), THEME)

    assert write(document(), Tema()) == before


def test_the_language_is_swedish_everywhere() -> None:
    package = write(document(), Tema())

    languages = list(part_of(package, "word/styles.xml").iter(f"{W}lang"))
    assert {language.get(f"{W}val") for language in languages} == {"sv-SE"}
    [language] = part_of(package, "word/settings.xml").iter(f"{W}themeFontLang")
    assert language.get(f"{W}val") == "sv-SE"


def test_word_hyphenates_and_opens_without_compatibility_mode() -> None:
    settings = part_of(write(document(), Tema()), "word/settings.xml")

    assert settings.find(f"{W}autoHyphenation") is not None
    modes = {s.get(f"{W}name"): s.get(f"{W}val") for s in settings.iter(f"{W}compatSetting")}
    assert modes["compatibilityMode"] == "15"


def test_no_place_is_left_unfilled_and_every_part_is_declared() -> None:
    with zipfile.ZipFile(BytesIO(write(document(), THEME))) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}

    assert [name for name, xml in texts.items() if "$" in xml] == []
    declared = re.findall(r'PartName="/([^"]+)"', texts["[Content_Types].xml"])
    assert sorted(declared) == sorted(
        name for name in texts if not name.endswith(".rels") and name != "[Content_Types].xml"
    )


def test_every_style_in_use_is_defined() -> None:
    package = write(document(), THEME)
    styles = part_of(package, "word/styles.xml")

    defined = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    for tag in ("basedOn", "next"):
        assert {found.get(f"{W}val") for found in styles.iter(f"{W}{tag}")} <= defined
