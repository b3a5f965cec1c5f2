"""Faults planted in sound Office files, for those who look for faults to find."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from office_checkers import findings_by_file

AUDIT, INTEGRITY, SDK = "openxml-audit", "ooxml-integrity", "ooxml-validator"
ALL = frozenset({AUDIT, INTEGRITY, SDK})
BY_SCHEMA = frozenset({AUDIT, SDK})
BY_REFERENCE = frozenset({AUDIT, INTEGRITY})


@dataclass(frozen=True)
class Fault:
    """A text of a part and what stands in its place; a lost part is not in the file at all."""

    part: str = ""
    sound: str = ""
    faulty: str = ""
    lost: str = ""
    found_by: frozenset[str] = BY_SCHEMA


def plant(fault: Fault, sound: Path, faulty: Path) -> None:
    """Write the faulty file: the sound one with one text replaced, or one part lost."""
    with zipfile.ZipFile(sound) as source, zipfile.ZipFile(faulty, "w") as target:
        for name in set(source.namelist()) - {fault.lost}:
            content = source.read(name)
            if name == fault.part and not fault.lost:
                assert fault.sound.encode() in content
                content = content.replace(fault.sound.encode(), fault.faulty.encode(), 1)
            target.writestr(name, content)


def judged(faults: Mapping[str, Fault], sound: Path) -> Mapping[str, list[str]]:
    """Return what the checkers say of each faulty file; they start once for all of them."""
    paths = {name: sound.with_name(f"{i}{sound.suffix}") for i, name in enumerate(faults)}
    for name, path in paths.items():
        plant(faults[name], sound, path)
    found = findings_by_file(paths.values())
    return {name: found[path] for name, path in paths.items()}
