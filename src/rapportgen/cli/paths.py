"""The project files that a command line names."""

from pathlib import Path

from rapportgen.build.files import project_files
from rapportgen.cli.terminal import give_up

DEFAULT = Path("projects")


def named_files(paths: tuple[str, ...]) -> list[Path]:
    """Return the project files of some paths, of `projects/` when there are none."""
    if not paths and not DEFAULT.is_dir():
        give_up(
            "Här finns ingen mapp som heter projects.",
            "Gå till mappen där den finns, ange en fil, eller börja med rapportgen new NAMN.",
        )
    files = list(project_files(Path(path) for path in paths or (str(DEFAULT),)))
    if not files:
        give_up(
            f"Det finns inga projektfiler i {', '.join(paths) or DEFAULT}.",
            "Projektfiler slutar på .yaml. Börja med rapportgen new NAMN.",
        )
    return files
