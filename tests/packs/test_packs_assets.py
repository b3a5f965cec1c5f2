"""The files of a pack: its logo and the Word document whose styles it follows."""

import functools
import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from logos import jpeg, jpeg_for_print, png
from pack_files import PLAIN, pack_of, refused, write_pack

from rapportgen.packs.assets import NO_ASSETS, Logo
from rapportgen.packs.folders import available_packs

NAMED = "namn: A\ntema:\n  logotyp: {fil: logo.png, alternativtext: Ekeby}\n"
LOCKED = b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le")


@functools.cache  # made once: its zip holds the clock's time
def word_document() -> bytes:
    file = BytesIO()
    docx.Document().save(file)
    return file.getvalue()


def repacked(old: bytes, new: bytes) -> bytes:
    """Return a Word document whose list of content types says something else."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(word_document())) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    return file.getvalue()


def pack(root: Path, name: str, text: str, files: dict[str, bytes]) -> None:
    folder = write_pack(root, name, {**PLAIN, "pack.yaml": text})
    for path, content in files.items():
        (folder / path).write_bytes(content)


def test_a_pack_without_files_has_none(tmp_path: Path) -> None:
    pack(tmp_path, "eget", "namn: A\n", {})

    assert pack_of("eget", tmp_path).assets == NO_ASSETS


def test_a_logo_is_read_with_its_kind_size_and_words(tmp_path: Path) -> None:
    pack(tmp_path, "eget", NAMED, {"logo.png": png(600, 200)})

    expected = Logo(png(600, 200), "image/png", 600, 200, "Ekeby")
    assert pack_of("eget", tmp_path).assets.logo == expected


def test_what_a_file_is_is_told_by_what_it_holds(tmp_path: Path) -> None:
    pack(tmp_path, "eget", NAMED, {"logo.png": jpeg(60, 20)})

    logo = pack_of("eget", tmp_path).assets.logo
    assert logo
    assert logo.media_type == "image/jpeg"


def test_a_logo_is_inherited_from_the_folder_of_the_pack_that_names_it(tmp_path: Path) -> None:
    pack(tmp_path, "foralder", NAMED, {"logo.png": png(60, 20)})
    pack(tmp_path, "barn", "namn: B\närver: foralder\n", {"logo.png": png(1, 1)})

    logo = pack_of("barn", tmp_path).assets.logo
    assert logo
    assert (logo.width, logo.alternative_text) == (60, "Ekeby")


def test_a_pack_may_say_another_word_for_the_logo_it_inherits(tmp_path: Path) -> None:
    pack(tmp_path, "foralder", NAMED, {"logo.png": png(60, 20)})
    pack(tmp_path, "barn", "namn: B\närver: foralder\ntema: {logotyp: {alternativtext: B}}\n", {})

    logo = pack_of("barn", tmp_path).assets.logo
    assert logo
    assert logo.alternative_text == "B"


def test_a_pack_may_do_without_the_logo_it_inherits(tmp_path: Path) -> None:
    pack(tmp_path, "foralder", NAMED, {"logo.png": png(60, 20)})
    pack(tmp_path, "barn", 'namn: B\närver: foralder\ntema: {logotyp: {fil: ""}}\n', {})

    assert pack_of("barn", tmp_path).assets.logo is None


@pytest.mark.parametrize(
    ("files", "message", "remedy"),
    [
        (
            {},
            "Logotypen logo.png finns inte i mappen eget, eller går inte att läsa.",
            "Lägg bilden bredvid pack.yaml, och kontrollera hur namnet stavas.",
        ),
        (
            {"logo.png": b"<svg/>"},
            "Logotypen logo.png är ingen hel PNG- eller JPEG-bild.",
            "Spara bilden som PNG eller JPEG.",
        ),
        (
            {"logo.png": jpeg_for_print()},
            "Logotypen logo.png har färger för tryckeri (CMYK), som ett arkiv inte tar emot.",
            "Spara bilden i RGB, som för en skärm.",
        ),
        (
            {"logo.png": png() + bytes(5 * 1024 * 1024)},
            "Logotypen logo.png är större än 5 MB.",
            "Spara bilden i mindre storlek. 1 000 bildpunkter på bredden räcker.",
        ),
    ],
    ids=["missing", "svg", "for print", "large"],
)
def test_an_unusable_logo_is_told_where_it_is_named(
    tmp_path: Path, files: dict[str, bytes], message: str, remedy: str
) -> None:
    pack(tmp_path, "eget", NAMED, files)

    assert refused("eget", tmp_path) == [("RG711", "pack.yaml", 3, 18, message, remedy)]


@pytest.mark.parametrize("name", ["../logo.png", "lank.png"])
def test_a_logo_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    pack(tmp_path, "eget", NAMED.replace("logo.png", name), {})
    (tmp_path / "logo.png").write_bytes(png())
    (tmp_path / "eget" / "lank.png").symlink_to(tmp_path / "logo.png")

    [(code, *_, message, remedy)] = refused("eget", tmp_path)
    assert (code, message, remedy) == (
        "RG711",
        f"Logotypen {name} ligger inte i mallpaketets mapp.",
        "Lägg bilden bredvid pack.yaml och skriv bara dess namn.",
    )


@pytest.mark.parametrize("name", ["x" * 5000, "mapp", "."])
def test_a_name_that_is_no_files_is_told_and_raises_nothing(tmp_path: Path, name: str) -> None:
    pack(tmp_path, "eget", NAMED.replace("logo.png", name), {})
    (tmp_path / "eget" / "mapp").mkdir()

    assert [found[0] for found in refused("eget", tmp_path)] == ["RG711"]


@pytest.mark.parametrize("words", ["", ', alternativtext: ""', ', alternativtext: " "'])
def test_a_logo_needs_words_of_its_own_pack(tmp_path: Path, words: str) -> None:
    pack(tmp_path, "foralder", NAMED, {"logo.png": png()})
    own = f"namn: B\närver: foralder\ntema:\n  logotyp: {{fil: b.png{words}}}\n"
    pack(tmp_path, "barn", own, {"b.png": png()})

    assert refused("barn", tmp_path) == [
        (
            "RG711",
            "pack.yaml",
            4,
            3,
            "Logotypen saknar alternativtext, den text som läses upp för den som inte ser bilden.",
            "Skriv alternativtext: och det som står i logotypen, till exempel förbundets namn.",
        )
    ]


def test_the_nearest_word_document_wins(tmp_path: Path) -> None:
    pack(tmp_path, "a", "namn: A\n", {"referens.docx": repacked(b"", b"")})
    pack(tmp_path, "b", "namn: B\närver: a\n", {"referens.docx": word_document()})
    pack(tmp_path, "c", "namn: C\närver: b\n", {})

    assets = pack_of("c", tmp_path).assets
    assert assets.reference == word_document()
    assert assets.reference_file == str(tmp_path / "b" / "referens.docx")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Filen är inget helt Worddokument."),
        (b"PK\x03\x04", "Filen är inget helt Worddokument."),
        (word_document()[:9000], "Filen är inget helt Worddokument."),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "Filen är ett äldre Worddokument."),
        (LOCKED, "Filen har ett lösenord och går inte att läsa."),
        (bytes(5 * 1024 * 1024 + 1), "Filen är större än 5 MB."),
        (
            repacked(b"document.main+xml", b"template.main+xml"),
            "Filen är en Wordmall (.dotx) med ett annat namn.",
        ),
        (repacked(b"wordprocessingml.document.main", b"x"), "Filen är inget Worddokument."),
        (
            repacked(
                b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"vnd.ms-word.document.macroEnabled.main+xml",
            ),
            "Filen har makron, och sådana får inte följa med ut i dokumenten.",
        ),
    ],
    ids=["empty", "zip head", "cut", "doc", "locked", "large", "dotx", "xlsx", "macros"],
)
def test_an_unusable_word_document_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": content})

    [(code, name, line, column, said, remedy)] = refused("eget", tmp_path)
    assert (code, name, line, column, said) == ("RG712", "referens.docx", 1, 1, message)
    assert remedy.endswith(".")


DOCUMENT_RELATIONS = "word/_rels/document.xml.rels"


def with_part(name: str, old: bytes, new: bytes | None) -> bytes:
    """Return a Word document with a part that says something else, or that is not there."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(word_document())) as source, zipfile.ZipFile(file, "w") as target:
        for part in source.namelist():
            if part != name:
                target.writestr(part, source.read(part))
            elif new is not None:
                target.writestr(part, source.read(part).replace(old, new))
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            with_part("word/styles.xml", b"</w:styles>", b""),
            "Delen word/styles.xml i filen är skadad.",
        ),
        (
            with_part("word/styles.xml", b"<w:styles", b"<!DOCTYPE a><w:styles"),
            "Delen word/styles.xml i filen är skadad.",
        ),
        (
            with_part("word/styles.xml", b"</w:styles>", b"<a>" * 300 + b"</a>" * 300),
            "Delen word/styles.xml i filen är skadad.",
        ),
        (
            with_part("word/numbering.xml", b'w:numId="1"', b'w:numId="x"'),
            "Delen word/numbering.xml i filen är skadad.",
        ),
        (
            with_part("word/document.xml", b'w:w="12240"', b'w:w="bred"'),
            "Delen word/document.xml i filen är skadad.",
        ),
        (with_part("word/document.xml", b"", None), "Delen word/document.xml saknas i filen."),
        (
            with_part("word/theme/theme1.xml", b"", None),
            "Delen word/theme/theme1.xml saknas i filen.",
        ),
        (
            with_part(DOCUMENT_RELATIONS, b"relationships/styles", b"relationships/x"),
            "Delen word/styles.xml saknas i filen.",
        ),
        (
            with_part(DOCUMENT_RELATIONS, b"</Relationships>", b""),
            "Delen word/_rels/document.xml.rels i filen är skadad.",
        ),
        (with_part("_rels/.rels", b"", None), "Delen word/document.xml saknas i filen."),
        (
            with_part("_rels/.rels", b"schemas.openxmlformats.org/officeDocument", b"x"),
            "Delen word/document.xml saknas i filen.",
        ),
        (
            with_part(
                "_rels/.rels",
                b"http://schemas.openxmlformats.org/officeDocument/2006/",
                b"http://purl.oclc.org/ooxml/officeDocument/",
            ),
            "Filen är sparad som strikt Open XML-dokument.",
        ),
        (
            with_part("[Content_Types].xml", b"</Types>", b""),
            "Delen [Content_Types].xml i filen är skadad.",
        ),
        (
            with_part("[Content_Types].xml", b'Extension="jpeg"', b'Extension="bild"'),
            "Delen docProps/thumbnail.jpeg i filen är skadad.",
        ),
    ],
    ids=[
        *("styles", "document type", "deep", "list", "page", "no body", "no theme", "no styles"),
        *("relations", "no relations", "no document", "strict", "types", "no type"),
    ],
)
def test_what_is_broken_inside_a_word_document_is_told_before_anything_is_built(
    tmp_path: Path, content: bytes, message: str
) -> None:
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": content})

    [(code, name, _, _, said, remedy)] = refused("eget", tmp_path)
    assert (code, name, said) == ("RG712", "referens.docx", message)
    assert "Word" in remedy


def test_a_way_to_pack_that_word_does_not_use_is_told(tmp_path: Path) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": file.getvalue()})

    [(_, _, _, _, said, _)] = refused("eget", tmp_path)
    assert said == "Filen är packad på ett sätt som Word inte använder."


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(51 * 1024 * 1024))
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": file.getvalue()})

    [(_, _, _, _, said, _)] = refused("eget", tmp_path)
    assert said == "Filen blir större än 50 MB när den packas upp."


def test_a_link_to_a_word_document_elsewhere_is_not_the_packs(tmp_path: Path) -> None:
    pack(tmp_path, "eget", "namn: A\n", {})
    (tmp_path / "annan.docx").write_bytes(word_document())
    (tmp_path / "eget" / "referens.docx").symlink_to(tmp_path / "annan.docx")

    assert available_packs((tmp_path,)).keys() == {"eget"}
    assert pack_of("eget", tmp_path).assets.reference is None


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    pack(tmp_path, "eget", NAMED, {"referens.docx": b""})

    assert [found[0] for found in refused("eget", tmp_path)] == ["RG711", "RG712"]


SMALL = "Sidan i filen är 0,9 × 0,9 cm, och marginalerna lämnar 0 × 0 cm till texten."
NARROW = "Sidan i filen är 11,3 × 27,9 cm, och marginalerna lämnar 4,9 × 22,9 cm till texten."


@pytest.mark.parametrize(
    ("size", "message"),
    [
        ((b"500", b"500"), f"{SMALL} Minst 5 × 5 cm behövs."),
        ((b"9mm", b"0.35in"), f"{SMALL} Minst 5 × 5 cm behövs."),
        (
            (b"6400", b"15840"),
            f"{NARROW} Minst 5 × 5 cm behövs.",
        ),
        ((b"12240", b"31800"), "Sidan i filen är 21,6 × 56,1 cm. Word kan ha sidor på högst 55,9"),
    ],
)
def test_a_page_without_room_for_text_is_told(
    tmp_path: Path, size: tuple[bytes, bytes], message: str
) -> None:
    old, new = b'w:w="12240" w:h="15840"', b'w:w="%s" w:h="%s"' % size
    content = with_part("word/document.xml", old, new)
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": content})

    [(code, name, _, _, said, remedy)] = refused("eget", tmp_path)
    assert (code, name, said[: len(message)]) == ("RG712", "referens.docx", message)
    assert remedy.endswith("fliken Layout, till exempel A4.")


@pytest.mark.parametrize(
    "size", [b'w:w="6410" w:h="15840"', b'w:w="12240"', b'w:w="12240" w:h="31680"']
)
def test_a_page_with_room_enough_or_without_a_size_is_left_alone(
    tmp_path: Path, size: bytes
) -> None:
    content = with_part("word/document.xml", b'w:w="12240" w:h="15840"', size)
    pack(tmp_path, "eget", "namn: A\n", {"referens.docx": content})

    assert pack_of("eget", tmp_path).assets.reference == content


def test_pictures_in_a_word_document_get_the_words_for_the_logo_or_the_packs_name(
    tmp_path: Path,
) -> None:
    pack(tmp_path, "grund", "namn: Grund\n", {"referens.docx": word_document()})
    pack(tmp_path, "eget", "namn: Ekeby\närver: grund\n", {})
    words = "namn: A\närver: grund\ntema: {logotyp: {alternativtext: Sjö}}\n"
    pack(tmp_path, "tredje", words, {})

    assert pack_of("eget", tmp_path).assets.picture_words == "Ekeby logotyp"
    assert pack_of("tredje", tmp_path).assets.picture_words == "Sjö"
