"""The project files that a command line names."""

import os
from pathlib import Path

from rapportgen.build.files import project_files
from rapportgen.build.spelled_out import spelled_out
from rapportgen.cli.terminal import give_up
from rapportgen.source.broken_links import REMEDY, broken_link, where_it_leads

DEFAULT = Path("projects")


def paths_meant(paths: tuple[str, ...]) -> list[Path]:
    """Return the paths of a command line, `projects/` when there are none."""
    return [Path(path) for path in paths] or [DEFAULT]


def named_files(paths: tuple[str, ...]) -> list[Path]:
    """Return the project files of some paths, of `projects/` when there are none."""
    if not paths and DEFAULT.is_file():
        give_up("projects är en fil, men ska vara en mapp.", "Flytta filen, eller ange en annan.")
    if not paths and (link := broken_link(DEFAULT)):
        give_up(where_it_leads(link), REMEDY)
    if not paths and not DEFAULT.is_dir():
        give_up(
            "Här finns ingen mapp som heter projects.",
            "Gå till mappen där den finns, ange en fil, eller börja med rapportgen new NAMN.",
        )
    for folder in filter(_is_locked, paths or (str(DEFAULT),)):
        give_up(
            f"Du har inte rätt att läsa mappen {spelled_out(folder)}.", "Be ägaren om läsrättighet."
        )
    files = list(project_files(paths_meant(paths)))
    if not files:
        give_up(
            f"Det finns inga projektfiler i {', '.join(paths) or DEFAULT}.",
            "Projektfiler slutar på .yaml. Börja med rapportgen new NAMN.",
        )
    return files


def _is_locked(path: str) -> bool:
    # Path.is_dir would raise an error for a folder below one that may not be opened.
    return os.path.isdir(path) and not os.access(path, os.R_OK | os.X_OK)  # noqa: PTH112
