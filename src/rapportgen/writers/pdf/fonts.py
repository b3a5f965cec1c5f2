"""The fonts that the program carries, by the names that the style asks for."""

from pathlib import Path

import font_source_sans_pro

FOLDER = Path(font_source_sans_pro.font_directory)
FILES = {
    "regular": "SourceSansPro-Regular.ttf",
    "italic": "SourceSansPro-It.ttf",
    "semibold": "SourceSansPro-Semibold.ttf",
    "bold": "SourceSansPro-Bold.ttf",
    "bold-italic": "SourceSansPro-BoldIt.ttf",
}
FONTS = {name: FOLDER.joinpath(file).read_bytes() for name, file in FILES.items()}
