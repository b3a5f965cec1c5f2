from pathlib import Path

import pytest
from examples import made, possible_documents
from tree import dumped

HERE = Path(__file__).parent


def golden(project: str, document: str) -> Path:
    return HERE / project / f"{document}.txt"


@pytest.mark.parametrize(("project", "document"), possible_documents())
def test_a_document_is_what_it_was(
    project: str, document: str, request: pytest.FixtureRequest
) -> None:
    file, tree = golden(project, document), dumped(made(project, document))
    if request.config.getoption("--regenerate-golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(tree, encoding="utf-8")
    assert tree == file.read_text(encoding="utf-8")


def test_there_is_a_golden_tree_for_every_document_and_no_other() -> None:
    expected = {golden(project, document) for project, document in possible_documents()}
    assert set(HERE.glob("*/*.txt")) == expected
