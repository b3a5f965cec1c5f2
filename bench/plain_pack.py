"""The pack `standard` without its charts, which no other program of the comparison draws."""

import re
from pathlib import Path

STANDARD = Path(__file__).parents[1] / "templates" / "standard"
CHART = re.compile(r"\{\{ *(?:\w*diagram\w*|tidslinje)\b[^}]*\}\}")


def write_plain_pack(templates: Path) -> None:
    """Write the pack into a new folder, where it takes the place of the one that ships."""
    for file in STANDARD.rglob("*"):
        if file.is_file():
            copy = templates / "standard" / file.relative_to(STANDARD)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    for file in templates.rglob("*.md"):
        file.write_text(CHART.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")
