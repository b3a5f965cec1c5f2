"""What the first bytes of a picture tell: its kind and its size. No library is loaded for that."""

from dataclasses import dataclass

_PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_PNG_END = b"IEND"
_JPEG_HEAD, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
# The segments of a JPEG that tell its size: C0 to CF, but for three that are something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_FILL = 0xFF
_SCAN = 0xDA
_FRAME_LENGTH = 10
_COLOURS_OF_PRINT = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """The media type of a picture and its size in pixels.

    One for print has its colours as four inks (CMYK), which a PDF for archives cannot hold.
    """

    media_type: str
    width: int
    height: int
    for_print: bool = False


def picture(content: bytes) -> Picture | None:
    """Return what a PNG or JPEG is like, or None for anything else and for one cut short."""
    if content.startswith(_PNG_HEAD) and _PNG_END in content:
        return _sized("image/png", content[16:20], content[20:24])
    if content.startswith(_JPEG_HEAD) and _JPEG_END in content:
        frame = _frame(content)
        for_print = frame[9:10] == bytes([_COLOURS_OF_PRINT])
        return _sized("image/jpeg", frame[7:9], frame[5:7], for_print=for_print)
    return None


def _sized(
    media_type: str, width: bytes, height: bytes, *, for_print: bool = False
) -> Picture | None:
    size = int.from_bytes(width), int.from_bytes(height)
    return Picture(media_type, *size, for_print) if all(size) else None


def _frame(content: bytes) -> bytes:
    """Return the segment that tells a JPEG's size, with its marker, or nothing."""
    at = 2
    while at + _FRAME_LENGTH <= len(content) and content[at] == _FILL:
        marker = content[at + 1]
        if marker == _FILL:
            at += 1
        elif marker in _FRAMES:
            return content[at : at + _FRAME_LENGTH]
        elif marker == _SCAN:
            break
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return b""
