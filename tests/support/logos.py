"""Pictures for tests, made by a library that is not used for reading them."""

from io import BytesIO

from PIL import Image


def png(width: int = 300, height: int = 100) -> bytes:
    """Return a PNG of a size in pixels."""
    return _saved("PNG", width, height)


def jpeg(width: int = 300, height: int = 100, *, progressive: bool = False) -> bytes:
    """Return a JPEG of a size in pixels."""
    return _saved("JPEG", width, height, progressive=progressive)


def jpeg_for_print() -> bytes:
    """Return a JPEG whose colours are four inks."""
    file = BytesIO()
    Image.new("CMYK", (300, 100), (0, 52, 100, 52)).save(file, "JPEG")
    return file.getvalue()


def _saved(kind: str, width: int, height: int, **options: object) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height), (122, 59, 0)).save(file, kind, **options)
    return file.getvalue()
