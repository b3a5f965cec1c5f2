"""Links that lead nowhere: what they point at is gone, or out of reach."""

import os
from pathlib import Path

REMEDY = (
    "Ta bort länken, eller rätta vart den leder. Leder den till en annan disk, kontrollera att den "
    "är ansluten."
)


def broken_link(path: Path) -> Path | None:
    """Return the link by which a path leads nowhere: its own name, or a folder above."""
    # Path's own methods would raise an error below a folder that may not be opened.
    return next((at for at in (path, *path.parents) if os.path.islink(at) and _is_broken(at)), None)  # noqa: PTH114


def where_it_leads(link: Path) -> str:
    """Return what to say of a link that leads nowhere."""
    return f"{link} är en länk till {os.readlink(link)}, men dit går det inte att komma."  # noqa: PTH115


def _is_broken(link: Path) -> bool:
    return not os.path.exists(link)  # noqa: PTH110
