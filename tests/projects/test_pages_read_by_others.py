"""Every HTML document of the examples, and of a full project in each pack, judged by others."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from examples import documents_in, example, made
from html_checkers import Found, axe, html_validate, nu
from maximal import MAXIMAL
from project_texts import source
from shipped_packs import shipped

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Contents,
    Document,
    Form,
    Heading,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Footnote, Link, Text
from rapportgen.model.projekt import Projekt
from rapportgen.packs.folders import bundled_folder
from rapportgen.schema.reading import read_record
from rapportgen.templates.references import referable
from rapportgen.templates.render import Rendered, render
from rapportgen.writers.html import write

SLIDES: Form = "bildspel"
PACKS = sorted(path.name for path in bundled_folder().iterdir())


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pages")
    full = _of_a_full_project()
    written = {**_of_examples(), **full, **_with_headings_alike(), **_in_every_form()}
    paths = [folder / f"{name}.html" for name in written]
    for path, content in zip(paths, written.values(), strict=True):
        path.write_bytes(content)
    return paths


def _of_examples() -> dict[str, bytes]:
    """Return the documents as they are, and as slides."""
    return {
        f"{project}-{document}-{form}": write(
            replace(made(project, document), form=form), example(project)[2].tema
        )
        for project, document in documents_in("html")
        for form in {made(project, document).form, SLIDES}
    }


def _of_a_full_project() -> dict[str, bytes]:
    """Return the documents of a project with every key, as drafts."""
    full = source(MAXIMAL)
    project = read_record(Projekt, full)
    assert isinstance(project, Projekt)
    written = {}
    for name in PACKS:
        pack = shipped(name)
        for document in pack.documents.values():
            if "html" in document.formats and document.per is None:
                rendered = render(pack, document, project, full)
                assert isinstance(rendered, Rendered)
                draft = replace(rendered.document, draft=True)
                written[f"{name}-{document.name}"] = write(draft, pack.tema)
    return written


def _with_headings_alike() -> dict[str, bytes]:
    """Return the document of the web as a pack has it that gives all of its headings one text."""
    full = source(MAXIMAL)
    project = read_record(Projekt, full)
    pack = shipped("standard")
    alike = replace(pack, rubriker=dict.fromkeys(pack.rubriker, "Samma rubrik"))
    assert isinstance(project, Projekt)
    rendered = render(alike, alike.documents["webbsida"], project, full)
    assert isinstance(rendered, Rendered)
    written = {
        form: write(replace(rendered.document, form=form), alike.tema) for form in get_args(Form)
    }
    return {f"rubriker-lika-{form}": content for form, content in written.items()}


def _in_every_form() -> dict[str, bytes]:
    """Return a document with contents and notes, also in a table and in a link, in each form."""
    note = Footnote((Text("En not."),))
    link = Link((Text("sidan"), note), "https://exempel.se/")
    column = Column((Text("Post"), note))
    cover = Box("omslag", (Paragraph((Text("Plan"),)), Heading(0, (Text("Titel"),))))
    headings = [Heading(level, (Text(f"Rubrik {level}"), note)) for level in (1, 2, 2, 1, 1)]
    row = Row(((Text("Lön"), note),))
    table = Table("Kostnader", (column,), (row,), ((Text("Avrundat"), note),))
    line = Paragraph((Text("Läs "), link, Text(" först.")))
    again: tuple[Block, ...] = (Heading(1, (Text("Kostnader"),)), table, replace(table, caption=""))
    text: tuple[Block, ...] = (*headings, line, table, *again, *again)
    blocks: tuple[Block, ...] = (cover, Contents("Innehåll"), *text)
    return {
        form: write(
            Document("Titel", "Plan", "A", None, referable(blocks, form), form=form),
            shipped("standard").tema,
        )
        for form in get_args(Form)
    }


@pytest.mark.parametrize("check", [axe, nu, html_validate], ids=lambda check: check.__name__)
def test_no_page_has_a_fault(check: Callable[[Sequence[Path]], Found], pages: list[Path]) -> None:
    found = {path.stem: said for path, said in zip(pages, check(pages), strict=True) if said}

    assert len(pages) > 40
    assert found == {}
