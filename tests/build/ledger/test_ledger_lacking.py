"""What a project lacks for a file is told apart from what its pack no longer makes."""

import pytest

from rapportgen.build.ledger.lacking import lacked
from rapportgen.build.made import Planned

DOCUMENTS = (
    Planned("ansokan", "Ansökan", ("docx", "html")),
    Planned("rekvisition", "Rekvisition", ("docx",), (1, 3)),
    Planned("lagesrapport", "Lägesrapport", ("docx",), (), ("lägesrapporter",)),
    Planned("slutrapport", "Slutrapport", ("docx", "pdf"), (), ("resultat", "lärdomar")),
    Planned("plan.b", "Plan B", ("docx",), (), ("syfte",)),
)


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("a/slutrapport.docx", ("resultat", "lärdomar")),
        ("a/slutrapport-utkast.pdf", ("resultat", "lärdomar")),
        ("a/lagesrapport-12.docx", ("lägesrapporter",)),
        ("a/rekvisition-2.docx", ("Rekvisition 2",)),
        ("a/rekvisition-4-utkast.docx", ("Rekvisition 4",)),
        ("a/plan.b.docx", ("syfte",)),
    ],
)
def test_parts_that_the_project_has_no_longer_are_named(path: str, parts: tuple[str, ...]) -> None:
    assert lacked(path, DOCUMENTS) == parts


@pytest.mark.parametrize(
    "path",
    [
        "a/slutrapport.html",
        "a/slutrapporten.docx",
        "a/min-slutrapport.docx",
        "a/slutrapport-redigerad.docx",
        "a/projektplan.docx",
        "a/rekvisition.docx",
        "a/ansokan-2.docx",
        "a/planxb.docx",
    ],
    ids=[
        *("another format", "a longer name", "another name", "a name of its own", "no template"),
        *("once and now for each", "for each and now once", "a dot is a dot"),
    ],
)
def test_what_the_pack_no_longer_makes_lacks_nothing(path: str) -> None:
    assert lacked(path, DOCUMENTS) == ()
