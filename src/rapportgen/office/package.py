"""The file that comes out: a package of parts without the clock."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_MOMENT = (1980, 1, 1, 0, 0, 0)
_PERMISSIONS = 0o644 << 16
_UNIX = 3
_COMPRESSED = (".png", ".jpg", ".jpeg")  # which another compression only makes larger


def saved(save: Callable[[BytesIO], None]) -> bytes:
    """Return what a library saves, as a file that tells nothing of when and where it was saved."""
    dated, timeless = BytesIO(), BytesIO()
    save(dated)
    with ZipFile(dated) as source, ZipFile(timeless, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):  # [Content_Types].xml comes first
            target.writestr(_entry(name), source.read(name))
    return timeless.getvalue()


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _MOMENT)
    entry.compress_type = ZIP_STORED if name.endswith(_COMPRESSED) else ZIP_DEFLATED
    entry.create_system = _UNIX
    entry.external_attr = _PERMISSIONS
    return entry
