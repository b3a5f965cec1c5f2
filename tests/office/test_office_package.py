from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from rapportgen.office.package import saved


def save(file: BytesIO) -> None:
    with ZipFile(file, "w") as package:
        package.writestr("word/media/logotyp.png", b"bild")
        package.writestr("word/document.xml", b"text")


def test_parts_are_sorted_and_dated_alike() -> None:
    with ZipFile(BytesIO(saved(save))) as package:
        found = [(entry.filename, entry.date_time) for entry in package.infolist()]

    same = (1980, 1, 1, 0, 0, 0)
    assert found == [("word/document.xml", same), ("word/media/logotyp.png", same)]


def test_pictures_are_not_compressed_once_more() -> None:
    with ZipFile(BytesIO(saved(save))) as package:
        found = {entry.filename: entry.compress_type for entry in package.infolist()}

    assert found == {"word/document.xml": ZIP_DEFLATED, "word/media/logotyp.png": ZIP_STORED}
