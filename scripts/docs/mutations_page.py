"""docs/mutationer.md: which figures of the example projects can be wrong without notice."""

import contextlib
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path as File

from legal_mutations import PROSE, reason
from marked import table
from mutating import Mutation, mutations

from rapportgen.build.examine import examine
from rapportgen.packs.shelf import Shelf
from rapportgen.schema.record import Path
from rapportgen.source.loading import load
from rapportgen.source.source import Source

PROJECTS = File(__file__).resolve().parents[2] / "projects"
INTRODUCTION = """\
# En siffra fel

Sidan skapas med `make docs`. Varje siffra i exempelprojekten, och varje månad, ändras med ett steg
nedåt och ett steg uppåt, en i taget, och filen kontrolleras varje gång. Upptäckt är den ändring som
ger minst en ny anmärkning. De andra står i listan, med skälet till att ingen kontroll kan säga att
de är fel.

Alla belopp, antal och månader i budgetarna upptäcks, och alla målvärden, antal, andelar och summor
i resultaten utom dem som står här.
"""

HEAD = ("Projekt", "Ändringar", "Upptäckta", "Tillåtna i fält", "Tillåtna i löpande text")
Run = list[tuple[Mutation, bool]]
Said = Counter[tuple[str, str]]


def mutations_page() -> str:
    """Return the page, with a table of what was changed and one of what nobody can notice."""
    runs = {path.name: list(_run(path)) for path in sorted(PROJECTS.glob("*.yaml"))}
    rows = [_counted(name, run) for name, run in runs.items()]
    total = ("**Tillsammans**", *(str(sum(int(row[at]) for row in rows)) for at in range(1, 5)))
    overview = table(HEAD, [*rows, total])
    sections = [
        _section(name, (PROJECTS / name).read_text("utf-8"), run) for name, run in runs.items()
    ]
    return "\n".join([INTRODUCTION, overview, "", *sections])


def _run(path: File) -> Iterator[tuple[Mutation, bool]]:
    source = load(path)
    if not isinstance(source, Source):
        raise SystemExit(f"{path} går inte att läsa")
    shelf = Shelf()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        before = _said(source.lines.text, shelf)
        for mutation in mutations(source):
            yield mutation, bool(_said(mutation.text, shelf) - before)


def _said(text: str, shelf: Shelf) -> Said:
    File("projekt.yaml").write_text(text, encoding="utf-8")
    found = examine(File("projekt.yaml"), shelf).diagnostics
    return Counter((diagnostic.rule.code, diagnostic.message) for diagnostic in found)


def _counted(name: str, run: Run) -> tuple[str, ...]:
    legal = [reason(_words(mutation.path)) for mutation, caught in run if not caught]
    in_text = legal.count(PROSE)
    counts = (len(run), len(run) - len(legal), len(legal) - in_text, in_text)
    return f"`{name}`", *map(str, counts)


def _section(name: str, text: str, run: Run) -> str:
    legal: dict[int, list[Mutation]] = {}
    for mutation, caught in run:
        if not caught:
            legal.setdefault(mutation.offset, []).append(mutation)
    rows = [_row(text, same) for same in legal.values()]
    head = ("Rad", "Plats", "Siffra", "Ändrad till", "Varför det är tillåtet")
    return f"## {name}\n\n{table(head, rows)}\n" if rows else f"## {name}\n\nAlla upptäcks.\n"


def _row(text: str, same: list[Mutation]) -> tuple[str, ...]:
    first = same[0]
    line = text.count("\n", 0, first.offset) + 1
    changed = ", ".join(mutation.changed for mutation in same)
    place = _words(first.path)
    return str(line), f"`{place}`", first.figure, changed, reason(place)


def _words(path: Path) -> str:
    """Return a path as a waiver's place is written, list items counted from 1."""
    steps = (str(step + 1) if isinstance(step, int) else step for step in path)
    return ".".join(steps)
