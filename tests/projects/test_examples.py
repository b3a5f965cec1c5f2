"""The demo as users see it: six projects, checked and built, every figure in a budget guarded."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from commands import rapportgen
from workplaces import hashes

from rapportgen.build.examine import Buildable, examine
from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.shelf import Shelf
from rapportgen.schema.record import Path as Keys
from rapportgen.schema.record import Record

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "projects").glob("*.yaml"))
PAPER, SLIDES, PAGE = ("docx", "pdf", "html"), ("pptx", "html"), ("html",)
DOCUMENTS = {
    "exempelprojektet/ansokan": PAPER,
    "exempelprojektet/lagesrapport-1": PAPER,
    "exempelprojektet/lagesrapport-2": PAPER,
    "exempelprojektet/presentation": SLIDES,
    "exempelprojektet/projektplan": PAPER,
    "exempelprojektet/rekvisition-1": PAPER,
    "exempelprojektet/rekvisition-2": PAPER,
    "exempelprojektet/rekvisition-3": PAPER,
    "exempelprojektet/slutrapport": PAPER,
    "exempelprojektet/webbsida": PAGE,
    "friskare-norra-skaraborg/presentation": SLIDES,
    "friskare-norra-skaraborg/slutrapport": PAPER,
    "friskare-norra-skaraborg/webbsida": PAGE,
    "gron-prerehabilitering-vara/projektplan": PAPER,
    "gron-prerehabilitering-vara/webbsida": PAGE,
    "infosamverkan/ansokan": PAPER,
    "infosamverkan/projektplan": PAPER,
    "infosamverkan/webbsida": PAGE,
    "langa-sjukfall-sormland/presentation": SLIDES,
    "langa-sjukfall-sormland/slutrapport": PAPER,
    "langa-sjukfall-sormland/webbsida": PAGE,
    "tidiga-insatser/ansokan": PAPER,
    "tidiga-insatser/projektplan": PAPER,
    "tidiga-insatser/webbsida": PAGE,
}
WAIVERS = """\
Undantag som projekten själva har skrivit:
  projects/infosamverkan.yaml:213: RG305 utvärdering-före-projektet
    Utvärderingen är daterad januari 2009, men projektet börjar först 2009-10-01.
    Skäl: Utvärderingen är daterad januari 2009 i den plan som upprättades 2009-09-28. Årtalet \
återges oförändrat, eftersom bara förbundet vet vilket år som menas.
"""
FIGURE = re.compile(r"(\d[\d ]*)( %)?")


def subject(path: Path) -> Buildable:
    examined = examine(path, Shelf())
    assert examined.subject is not None, examined.diagnostics
    return examined.subject


def figures(value: object, keys: Keys) -> Iterator[Keys]:
    """Yield the path of every figure in a part of a project."""
    if isinstance(value, Decimal):
        yield keys
    for step, child in children(value):
        yield from figures(child, (*keys, step))


def children(value: object) -> list[tuple[str | int, object]]:
    if isinstance(value, Record):
        return list(value.__dict__.items())
    if isinstance(value, dict):
        return [(str(key), child) for key, child in value.items()]
    return list(enumerate(value)) if isinstance(value, tuple) else []


GUARDED = [
    (path, keys) for path in EXAMPLES for keys in figures(subject(path).projekt.budget, ("budget",))
]


def test_there_are_six_examples() -> None:
    assert len(EXAMPLES) == 6


def test_the_examples_are_free_of_errors_and_their_waivers_are_listed() -> None:
    run = rapportgen(ROOT, "check")

    assert (run.code, run.err) == (0, "")
    assert WAIVERS in run.out
    assert run.out.count("RG301 aktivitet-utanför-perioden") == 3
    assert run.out.count("    Skäl: Ansökan säger inte vem som ") == 2
    assert run.out.count("    Skäl: ") == 6
    assert run.out.splitlines()[-1] == ("Kontrollerade 6 filer: inga fel, 2 varningar, 6 undantag.")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_points_editors_to_the_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]

    assert first == "# yaml-language-server: $schema=../schema/projekt.schema.json"
    assert (path.parent / first.partition("=")[2]).resolve().is_file()


def test_the_examples_become_all_documents_they_have_the_parts_for(tmp_path: Path) -> None:
    before = hashes(ROOT / "projects")
    run = rapportgen(ROOT, "build", "--output", str(tmp_path))

    assert run.code == 0
    assert run.out.split() == [
        f"{tmp_path}/{document}.{suffix}"
        for document, suffixes in DOCUMENTS.items()
        for suffix in suffixes
    ]
    assert run.err.endswith(
        "projects/friskare-norra-skaraborg.yaml: "
        "Ansökan byggs inte, eftersom syfte och budget saknas.\n"
        "projects/friskare-norra-skaraborg.yaml: Projektplan byggs inte, eftersom syfte saknas.\n"
        "projects/gron-prerehabilitering-vara.yaml: "
        "Ansökan byggs inte, eftersom budget saknas.\n"
        "projects/gron-prerehabilitering-vara.yaml: "
        "Presentation byggs inte, eftersom resultat saknas.\n"
        "projects/gron-prerehabilitering-vara.yaml: "
        "Slutrapport byggs inte, eftersom resultat saknas.\n"
        "projects/infosamverkan.yaml: Presentation byggs inte, eftersom resultat saknas.\n"
        "projects/infosamverkan.yaml: Slutrapport byggs inte, eftersom resultat saknas.\n"
        "projects/langa-sjukfall-sormland.yaml: Ansökan om medel från RAR byggs inte, "
        "eftersom syfte, styrgrupp, ansökan, tidplan och budget saknas.\n"
        "projects/langa-sjukfall-sormland.yaml: Projektplan byggs inte, eftersom syfte saknas.\n"
        "projects/tidiga-insatser.yaml: Presentation byggs inte, eftersom resultat saknas.\n"
        "projects/tidiga-insatser.yaml: Slutrapport byggs inte, eftersom resultat saknas.\n"
        "Skrev 57 dokument.\n"
    )
    assert hashes(ROOT / "projects") == before


def test_every_figure_of_the_budgets_is_guarded() -> None:
    found = {path.stem: [keys for at, keys in GUARDED if at == path] for path in EXAMPLES}

    assert {name: len(keys) for name, keys in found.items() if keys} == {
        "exempelprojektet": 48,
        "infosamverkan": 16,
        "tidiga-insatser": 4,
    }
    assert {keys[-1] for keys in found["infosamverkan"]} >= {
        "antal",
        "tjänstgöringsgrad",
        "månader",
        "månadskostnad",
        "belopp",
        "summa",
    }


@pytest.mark.parametrize("step", [-1, 1], ids=["less", "more"])
@pytest.mark.parametrize(
    ("path", "keys"), GUARDED, ids=[f"{p.stem}-{'.'.join(map(str, k))}" for p, k in GUARDED]
)
def test_one_more_or_less_is_an_error_shown_at_its_line(
    tmp_path: Path, path: Path, keys: Keys, step: int
) -> None:
    place = subject(path).source.place(keys)
    lines = path.read_text(encoding="utf-8").splitlines()
    line = lines[place.line - 1]
    written = line[place.column - 1 : place.end_column - 1]
    lines[place.line - 1] = (
        line[: place.column - 1] + changed(written, step) + line[place.end_column - 1 :]
    )
    copy = tmp_path / path.name
    copy.write_text("\n".join(lines) + "\n", encoding="utf-8")

    errors = [found for found in examine(copy, Shelf()).diagnostics if found.is_error]
    assert errors
    assert any(place.line in lines_of(error) for error in errors), errors


def changed(written: str, step: int) -> str:
    """Return a figure as written with one unit more or less: a krona, a month, a percent."""
    found = FIGURE.fullmatch(written)
    assert found, written
    return f"{int(found[1].replace(' ', '')) + step}{found[2] or ''}"


def lines_of(error: Diagnostic) -> set[int]:
    return {error.place.line, *(related.place.line for related in error.related)}
