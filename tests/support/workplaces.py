"""Folders with project files, as users have them."""

import hashlib
import os
import time
from pathlib import Path

GOOD = """\
version: 1
mallpaket: {pack}
namn: Prov
period: 2018-01-01 – 2018-12-31
syfte: Fler i arbete.
mål:
  övergripande: Fler i arbete.
budget:
  poster:
    - post: Lokaler
      belopp: 10 000
  summa: {summa}
  finansiering:
    - källa: Förbundet
      belopp: 10 000
"""


def write_project(
    folder: Path, name: str, *, pack: str = "standard", summa: str = "10 000"
) -> Path:
    """Return the path of a new project file that can become an application."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(GOOD.format(pack=pack, summa=summa), encoding="utf-8")
    long_ago = time.time() - 60  # or each build would wait until the save is over for sure
    os.utime(path, (long_ago, long_ago))
    return path


def write_pack(templates: Path, name: str, **files: str) -> Path:
    """Return the folder of a new pack that inherits the standard one, with templates of its own."""
    folder = templates / name
    folder.mkdir(parents=True)
    head = f"namn: {name}\närver: standard\n"
    (folder / "pack.yaml").write_text(head, encoding="utf-8")
    for document, body in files.items():
        text = f"---\ntitel: {document.title()}\n---\n{body}"
        (folder / f"{document}.md").write_text(text, encoding="utf-8")
    return folder


def hashes(folder: Path) -> dict[str, str]:
    """Return a digest of every file in and below a folder, hidden ones too."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def documents(output: Path) -> dict[str, str]:
    """Return a digest of every file in an output folder but those it knows itself by."""
    return {
        name: digest
        for name, digest in hashes(output).items()
        if name != "manifest.json" and not name.startswith(".rapportgen/")
    }
