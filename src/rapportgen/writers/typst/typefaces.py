"""The files of the fonts in a folder of their own, since Typst takes whole folders."""

from functools import cache
from multiprocessing.util import Finalize
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp

from rapportgen.paper.fonts import FACES, font_file, needed


@cache
def folder_of(font: str) -> Path:
    """Return a folder with the files of a font, and of the one with the letters that it lacks.

    The packages hold each face in several formats, and which of them a folder gives first depends
    on the disk.
    """
    folder = Path(mkdtemp(prefix="rapportgen-"))
    # A worker process ends without what other processes do at their end.
    Finalize(None, rmtree, args=(folder,), kwargs={"ignore_errors": True}, exitpriority=0)
    for name in needed(font):
        for face in FACES:
            source = font_file(name, face)
            copyfile(source, folder / source.name)
    return folder
