"""The manifest: what every document in an output folder is made of, the same on every machine."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PureWindowsPath

from rapportgen import __version__
from rapportgen.build.ledger.layout import laid_out
from rapportgen.build.made import Planned

_PLAIN = re.compile(r"[\w-]+(/[\w-]+(\.\w+)+)?")  # stays in the folder, and is usual
FORMAT = 1  # another number is another format, and is not read


@dataclass(frozen=True, slots=True)
class Inputs:
    """The hashes of all that a project's documents are made of.

    The packs are told by name with the hash of their files, from the nearest one on.
    """

    project: str
    packs: tuple[tuple[str, str], ...]
    program: str


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: the hash of what it is made of, and its own."""

    key: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one project: what it was last made of, and its documents.

    `outputs` has the files that were written for it by their paths in the output folder. One that
    was not asked for since is older than the rest, which its key tells.
    """

    inputs: Inputs
    documents: tuple[Planned, ...] = ()
    outputs: Mapping[str, Written] = field(default_factory=dict)


Entries = dict[str, Entry]


def manifest_text(entries: Mapping[str, Entry]) -> str:
    """Return the manifest of some projects, named by their paths as seen from the folder."""
    projects = {name: entry_as_data(entries[name]) for name in sorted(entries)}
    return laid_out({"format": FORMAT, "program": __version__, "projects": projects}) + "\n"


class StrangeError(ValueError):
    """Data that no manifest has; `project` is the one that it is about, if of one only."""

    def __init__(self, project: str = "") -> None:
        """Remember which project it is about."""
        super().__init__(project)
        self.project = project


def entries_of(data: object) -> Entries:
    """Return the projects of a manifest as JSON has it; raises StrangeError."""
    match data:
        case {"format": int(number), "projects": dict(projects)} if number == FORMAT:
            return {name: _entry_of(name, entry) for name, entry in projects.items()}
    raise StrangeError


def newer_program(data: object) -> str | None:
    """Return the version of the program that wrote a manifest, if in a newer format than ours."""
    match data:
        case {"format": int(number), **rest} if number > FORMAT:
            return str(rest.get("program", ""))
    return None


def _entry_of(name: str, data: object) -> Entry:
    try:
        return entry_of(data)
    except (ValueError, TypeError) as error:
        raise StrangeError(name) from error


def entry_as_data(entry: Entry) -> dict[str, object]:
    """Return an entry as JSON has it."""
    return {
        "inputs": {
            "program": entry.inputs.program,
            "project": entry.inputs.project,
            "packs": [{"name": name, "sha256": sha256} for name, sha256 in entry.inputs.packs],
        },
        "documents": [_planned_as_data(planned) for planned in entry.documents],
        "outputs": {
            path: {"key": output.key, "sha256": output.sha256}
            for path, output in sorted(entry.outputs.items())
        },
    }


def entry_of(data: object) -> Entry:
    """Return the entry that JSON has; raises what reading strange data raises."""
    match data:
        # One without documents would have nothing but what is left over.
        case {"inputs": dict(inputs), "documents": [_, *_] as documents, "outputs": dict(outputs)}:
            return Entry(
                _inputs_of(inputs),
                tuple(map(_planned_of, documents)),
                {_inside(path): _output_of(output) for path, output in outputs.items()},
            )
    raise TypeError


def _planned_as_data(planned: Planned) -> dict[str, object]:
    return {
        "name": planned.document,
        "title": planned.titel,
        "formats": list(planned.formats),
        "items": list(planned.numbers),
        "missing": list(planned.missing),
    }


def _inputs_of(data: Mapping[str, object]) -> Inputs:
    match data:
        case {"program": str(program), "project": str(project), "packs": list(packs)}:
            return Inputs(project, tuple(map(_pack_of, packs)), program)
    raise TypeError


def _pack_of(data: object) -> tuple[str, str]:
    match data:
        case {"name": str(name), "sha256": str(sha256)}:
            return name, sha256
    raise TypeError


def _planned_of(data: object) -> Planned:
    match data:
        case {
            "name": str(name),
            "title": str(title),
            "formats": list(formats),
            "items": list(items),
            "missing": list(missing),
        }:
            numbers = tuple(map(int, items))
            return Planned(name, title, _texts(formats), numbers, _texts(missing))
    raise TypeError


def _output_of(data: object) -> Written:
    match data:
        case {"key": str(key), "sha256": str(sha256)}:
            return Written(key, sha256)
    raise TypeError


def _inside(path: str) -> str:
    """Return a path that stays in the folder: nothing else is read, written or removed for it."""
    if _PLAIN.fullmatch(path):
        return path
    parts = PureWindowsPath(path)  # which knows both sorts of slashes
    if parts.anchor or ".." in parts.parts:
        raise ValueError
    return path


def _texts(values: list[object]) -> tuple[str, ...]:
    return tuple(map(_text, values))


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise TypeError
