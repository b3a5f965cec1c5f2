"""Documents that no process survives, by what their project is called."""

import os
from pathlib import Path

from clusters import IMPORTED

CUSTOMIZED = """
import os, signal, time
from pathlib import Path
from rapportgen.build import make

original = make._write

def write(work, document, suffix, name):
    match name:
        case "dödas/ansokan.html":
            os.kill(os.getpid(), signal.SIGKILL)
        case "stort/ansokan.docx":
            raise MemoryError
        case "fastnar/ansokan.html":
            Path("BEGUN").touch()
            while True:
                time.sleep(0.01)
    original(work, document, suffix, name)

make._write = write
"""


def deadly(folder: Path) -> str:
    """Return what to have in PYTHONPATH; the file `begun` tells of work that never ends."""
    text = CUSTOMIZED.replace("BEGUN", str(folder / "begun"))
    (folder / "sitecustomize.py").write_text(text, encoding="utf-8")
    return first(folder)


def first(folder: Path) -> str:
    """Return what to have in PYTHONPATH for a folder to come before the program itself."""
    return os.pathsep.join(map(str, (folder, *IMPORTED)))
