import pytest
from hypothesis import given
from hypothesis import strategies as st
from logos import jpeg, png

from rapportgen.packs.pictures import Picture, picture


def test_a_png_tells_its_size() -> None:
    assert picture(png(640, 120)) == Picture("image/png", 640, 120)


@pytest.mark.parametrize("progressive", [True, False])
def test_a_jpeg_tells_its_size(progressive: bool) -> None:  # noqa: FBT001 - two kinds of file
    content = jpeg(641, 121, progressive=progressive)

    assert picture(content) == Picture("image/jpeg", 641, 121)


def test_fill_bytes_before_a_marker_of_a_jpeg_are_passed_over() -> None:
    content = jpeg(64, 32)

    assert picture(content[:2] + b"\xff\xff" + content[2:]) == Picture("image/jpeg", 64, 32)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg/>",
        b"GIF89a",
        png()[:40],
        jpeg()[:100],
        png().replace((300).to_bytes(4), bytes(4), 1),
        b"\xff\xd8\xff\xe0\x00\x00\xff\xd9",
        b"\xff\xd8\xff\xda\x00\x02\xff\xd9",
    ],
    ids=["nothing", "svg", "gif", "half png", "half jpeg", "no width", "no end", "no frame"],
)
def test_other_files_and_half_pictures_are_none(content: bytes) -> None:
    assert picture(content) is None


@given(st.binary(max_size=60))
def test_any_bytes_after_the_head_of_a_jpeg_are_read_to_an_end(content: bytes) -> None:
    found = picture(b"\xff\xd8\xff" + content + b"\xff\xd9")

    assert found is None or found.media_type == "image/jpeg"
