"""A document in the styles of a förbund's own Word file."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from docx.shared import Pt
from docx.styles.style import BaseStyle, ParagraphStyle
from docx_dressing import BLOCKS, COVER, SIGNATURE, dressed
from docx_reading import W, budget, document, paragraph, part_of, row, styled, text
from reference_documents import COLOUR, FONT, reference_document, saved

from rapportgen.document.blocks import Contents, Entry, Heading, Paragraph
from rapportgen.document.inlines import Footnote, Text
from rapportgen.packs.assets import Assets
from rapportgen.packs.rules import UNUSABLE_REFERENCE
from rapportgen.packs.tema import Tema
from rapportgen.values.fault import Fault
from rapportgen.writers.docx import shortfalls, whole, write

LACKING = (
    "Mallpaketets referens.docx saknar formatmallarna Underskriftsrad, Omslagslinje, "
    "Platshållartext, Etikett. I stället används programmets egna."
)
BROKEN = "Mallpaketets referens.docx är skadad och går inte att läsa."


def style(package: bytes, name: str) -> BaseStyle:
    """Return the style of a document that has a name."""
    found: BaseStyle = docx.Document(BytesIO(package)).styles[name]
    return found


def test_what_we_write_has_their_styles_by_the_ids_they_have() -> None:
    body = part_of(dressed(*BLOCKS), "word/document.xml")

    assert [found for found, _ in styled(body)] == [
        *("Underrubrik", "Rubrik", "Omslagslinje", "Rubrik1", "Brdtext"),
        *("Punktlista", "Numreradlista", "Caption"),
        *("Tabellhuvud", "TabellhuvudRight", "Tabellsumma", "TabellsummaRight", "Tabellslut"),
        "Underskriftsrad",
    ]


def test_no_style_is_named_that_is_not_there() -> None:
    package = dressed(*BLOCKS, paragraph("Mer."), draft=True)
    known = {found.get(f"{W}styleId") for found in part_of(package, "word/styles.xml")}
    names = [name for name in zipfile.ZipFile(BytesIO(package)).namelist() if "word/" in name]

    used = {
        use.get(f"{W}val")
        for name in names
        if name.endswith(".xml")
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
        for use in part_of(package, name).iter(f"{W}{tag}")
    }
    assert used - known == set()


def test_their_styles_come_along_unchanged_and_only_what_is_needed_of_ours() -> None:
    package = dressed(*BLOCKS)
    word = docx.Document(BytesIO(package))

    heading = word.styles["Heading 1"]
    assert (heading.style_id, heading.font.name, heading.font.size) == ("Rubrik1", FONT, Pt(20))
    assert word.styles["Tabelltext"].font.size == Pt(9)
    names = {found.name for found in word.styles}
    assert {"Tabellhuvud", "Underskriftsrad", "Rapporttabell"} <= names
    assert names & {"Tabelltext trång", "Utkast", "Fotnotstext", "Avsnittsslut"} == set()


def test_our_styles_take_their_letters_and_their_colour_of_headings() -> None:
    styles = part_of(dressed(*BLOCKS), "word/styles.xml")
    [label] = [found for found in styles if found.get(f"{W}styleId") == "Tabellhuvud"]
    [row_style] = [found for found in styles if found.get(f"{W}styleId") == "Underskriftsrad"]

    assert [colour.get(f"{W}val") for colour in label.iter(f"{W}color")] == [COLOUR]
    assert [tab.get(f"{W}pos") for tab in row_style.iter(f"{W}tab")] == ["2835", "8504"]


def test_a_style_built_on_their_ordinary_paragraph_does_not_take_its_spacing() -> None:
    styles = part_of(dressed(*BLOCKS), "word/styles.xml")
    [end] = [found for found in styles if found.get(f"{W}styleId") == "Tabellslut"]

    [spacing] = end.iter(f"{W}spacing")
    assert (spacing.get(f"{W}before"), spacing.get(f"{W}after")) == ("0", "100")


def test_lists_look_as_theirs_and_their_own_numbers_do_not_run_together_with_ours() -> None:
    package = dressed(*BLOCKS)
    numbering = part_of(package, "word/numbering.xml")
    ids = [found.get(f"{W}numId") for found in numbering.iter(f"{W}num")]
    abstract = [found.get(f"{W}abstractNumId") for found in numbering.iter(f"{W}abstractNum")]

    assert len(ids) == len(set(ids))
    assert len(abstract) == len(set(abstract))
    [bullets] = [found for found in numbering if found.get(f"{W}abstractNumId") == "1"]
    first = next(bullets.iter(f"{W}lvl"))
    assert [sign.get(f"{W}val") for sign in first.iter(f"{W}lvlText")] == ["\uf0b7"]
    styles = part_of(package, "word/styles.xml")
    named = {name.get(f"{W}val") for name in styles.iter(f"{W}numId")}
    assert named <= set(ids)


def test_headings_are_numbered_when_the_pack_asks_for_it() -> None:
    package = dressed(Heading(1, text("Bakgrund"), "1"), numrerade_rubriker=True)

    numbers = style(package, "Heading 1").element.pPr.numPr
    assert (numbers.numId.val, numbers.ilvl.val) == (3, 0)
    links = [
        link.get(f"{W}val") for link in part_of(package, "word/numbering.xml").iter(f"{W}pStyle")
    ]
    assert "Rubrik1" in links
    assert "Heading1" not in links


def test_headings_with_numbers_of_their_own_keep_them() -> None:
    reference = reference_document()
    numbers = reference.styles["Heading 1"].element.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_numId().val = 1
    package = dressed(Heading(1, text("Bakgrund"), "1"), reference=reference)

    assert style(package, "Heading 1").element.pPr.numPr.numId.val > 3


def test_notes_and_controls_have_their_styles_too() -> None:
    noted = Paragraph((Text("Ord"), Footnote((Text("Noten."),))))
    package = dressed(noted, SIGNATURE)

    assert ("FootnoteText", " Noten.") in styled(part_of(package, "word/footnotes.xml"))
    assert style(package, "footnote text").style_id == "FootnoteText"


def test_everything_is_in_swedish() -> None:
    reference = reference_document()
    package = dressed(*BLOCKS, reference=reference)

    languages = {
        lang.get(f"{W}val") for lang in part_of(package, "word/styles.xml").iter(f"{W}lang")
    }
    far_east = {
        lang.get(f"{W}eastAsia") for lang in part_of(package, "word/styles.xml").iter(f"{W}lang")
    }
    assert languages == {"sv-SE"}
    assert far_east - {None} == {"sv-SE"}


def test_nothing_that_it_says_or_tells_of_persons_follows() -> None:
    package = dressed(*BLOCKS)
    archive = zipfile.ZipFile(BytesIO(package))
    everything = b"".join(archive.read(name) for name in archive.namelist())

    assert "aldrig följa med".encode() not in everything
    assert b"En person" not in everything
    assert not any("customXml" in name or "thumbnail" in name for name in archive.namelist())


def test_the_bytes_are_the_same_each_time() -> None:
    reference = saved(reference_document())
    one, _, two = (  # another one between, since the last one made is remembered
        write(document(*blocks), Tema(), Assets(reference=reference))
        for blocks in (BLOCKS, BLOCKS[:1], BLOCKS)
    )

    assert one == two


def test_a_document_is_made_once_though_asked_for_what_it_lacks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[bytes] = []

    def opening(content: bytes) -> Fault:
        opened.append(content)
        return Fault(UNUSABLE_REFERENCE, BROKEN, "Spara om den.")

    monkeypatch.setattr(whole, "opened", opening)
    assets = Assets(reference=b"en egen fil")
    write(document(*BLOCKS), Tema(), assets)
    list(shortfalls(document(*BLOCKS), Tema(), assets))

    assert opened == [b"en egen fil"]


def test_the_styles_it_lacks_are_told_once_by_the_names_that_word_shows() -> None:
    content = Assets(reference=saved(reference_document()))
    [told] = shortfalls(document(COVER, paragraph("Ord."), SIGNATURE), Tema(), content)

    assert (told.rule.code, told.message, told.help) == (
        "RG903",
        LACKING,
        "Lägg till dem i referens.docx, eller börja från ett dokument som rapportgen har skapat.",
    )


def test_a_document_that_rapportgen_made_lacks_nothing() -> None:
    own = write(document(*BLOCKS), Tema())

    assert list(shortfalls(document(*BLOCKS), Tema(), Assets(reference=own))) == []


def test_without_a_reference_nothing_is_told() -> None:
    assert list(shortfalls(document(*BLOCKS), Tema())) == []


def _cut(name: str, change: Callable[[bytes], bytes]) -> bytes:
    file = BytesIO()
    source = zipfile.ZipFile(BytesIO(saved(reference_document())))
    with zipfile.ZipFile(file, "w") as target:
        for member in source.namelist():
            content = source.read(member)
            target.writestr(member, change(content) if member == name else content)
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"PK",
        _cut("word/styles.xml", lambda xml: xml[:500]),
        _cut("word/document.xml", lambda xml: xml[:-20]),
        _cut("word/document.xml", lambda xml: xml.replace(b'w:left="', b'w:left="x')),
        _cut("word/styles.xml", lambda xml: xml.replace(b'w:numId w:val="', b'w:numId w:val="x')),
        _cut("word/numbering.xml", lambda xml: xml.replace(b"<w:abstractNumId ", b"<w:x ")),
        _cut("word/_rels/document.xml.rels", lambda xml: xml.replace(b"styles.xml", b"no.xml")),
    ],
    ids=["head", "styles", "body", "margin", "list of style", "list", "relation"],
)
def test_a_file_that_somebody_has_cut_in_is_told_and_raises_nothing(content: bytes) -> None:
    told = write(document(*BLOCKS), Tema(), Assets(reference=content))

    assert isinstance(told, Fault)
    assert (told.rule.code, told.message) == ("RG712", BROKEN)
    assert list(shortfalls(document(*BLOCKS), Tema(), Assets(reference=content))) == []


def test_columns_are_as_wide_as_their_own_letters_for_tables_need() -> None:
    def widths(font: str) -> list[str]:
        reference = reference_document()
        found = reference.styles["Tabelltext"]
        assert isinstance(found, ParagraphStyle)
        found.font.name = font
        table = budget(row("Resa", "25\u00a0925\u00a0760\u00a0760\u00a0kr"))
        package = dressed(table, reference=reference)
        return [
            str(cell.get(f"{W}w"))
            for cell in part_of(package, "word/document.xml").iter(f"{W}gridCol")
        ]

    assert widths("Liberation Serif") == ["6378", "2126"]
    assert widths("Verdana") == ["6351", "2153"]


def test_pages_are_counted_in_their_letters_and_on_their_page() -> None:
    text_of_pages = paragraph("Deltagarna möter handläggarna varje vecka. " * 300)
    parts = [
        Heading(1, text(f"Avsnitt {number}"), anchor=f"avsnitt-{number}") for number in range(2)
    ]
    entries = tuple(Entry(1, None, f"Avsnitt {n}", f"avsnitt-{n}") for n in range(2))
    blocks = (Contents("Innehåll", entries), parts[0], text_of_pages, parts[1])

    def last_page(points: int) -> str:
        reference = reference_document()
        normal = reference.styles["Normal"]
        assert isinstance(normal, ParagraphStyle)
        normal.font.size = Pt(points)
        shown = styled(part_of(dressed(*blocks, reference=reference), "word/document.xml"))
        return next(words for style, words in shown if words.startswith("Avsnitt 1\t"))[-1:]

    assert [last_page(points) for points in (8, 11, 14)] == ["2", "4", "6"]
