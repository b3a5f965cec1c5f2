"""What is known of a project file before documents are made of it."""

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workplaces import GOOD, write_pack, write_project

from rapportgen.build.examine import Examined, examine
from rapportgen.packs.shelf import Shelf


def codes(examined: Examined) -> list[str]:
    return [found.rule.code for found in examined.diagnostics]


def examined(folder: Path, text: str) -> Examined:
    path = folder / "prov.yaml"
    path.write_text(text, encoding="utf-8")
    return examine(path, Shelf())


def test_a_clean_project_has_a_subject_and_no_findings(tmp_path: Path) -> None:
    found = examine(write_project(tmp_path, "prov.yaml"), Shelf())

    assert (found.diagnostics, found.waived, found.has_errors) == ((), (), False)
    assert found.subject is not None
    assert (found.subject.projekt.namn, found.subject.pack.name) == ("Prov", "standard")


def test_a_wrong_sum_leaves_the_subject_for_a_draft(tmp_path: Path) -> None:
    found = examine(write_project(tmp_path, "prov.yaml", summa="10 001"), Shelf())

    assert found.has_errors
    assert found.subject is not None
    assert not found.malformed


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "RG010"), ("- a\n", "RG103"), ("a: b: c\n", "RG001"), ("namn: Prov\n", "RG102")],
)
def test_a_file_that_is_no_project_has_no_subject(tmp_path: Path, text: str, code: str) -> None:
    found = examined(tmp_path, text)

    assert found.has_errors
    assert found.subject is None
    assert code in codes(found)
    assert found.malformed


def test_a_file_that_is_not_there_has_no_form_to_mend(tmp_path: Path) -> None:
    found = examine(tmp_path / "borta.yaml", Shelf())

    assert (codes(found), found.malformed) == (["RG011"], False)


def test_no_warning_is_told_while_nobody_knows_how_the_pack_weighs_it(tmp_path: Path) -> None:
    waiver = "ignorera:\n  - {regel: RG408, skäl: Det står i avtalet.}\n"  # perhaps the pack's
    known, unknown = (
        examined(tmp_path, GOOD.format(pack=pack, summa="10 000") + waiver)
        for pack in ("standard", "finns-ej")
    )
    assert "RG121" in codes(known)
    assert codes(unknown) == ["RG703"]


def test_an_unknown_pack_is_told_together_with_the_other_findings(tmp_path: Path) -> None:
    found = examine(write_project(tmp_path, "prov.yaml", pack="standrad", summa="10 001"), Shelf())

    assert found.subject is None
    assert codes(found)[0] == "RG703"
    assert len(codes(found)) > 1
    assert found.diagnostics[0].help.startswith("Menade du standard? ")


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    path = write_project(tmp_path, "prov.yaml")
    monkeypatch.setattr(Path, "open", refuse)
    (found,) = examine(path, Shelf()).diagnostics

    assert (found.rule.code, found.message, found.help) == (
        "RG011",
        "Du har inte rätt att läsa filen.",
        "Be ägaren om läsrättighet.",
    )


@pytest.mark.parametrize("name", ["../../x", "/etc", "..", ".", "standard/../standard"])
def test_the_name_of_a_pack_is_never_a_path(tmp_path: Path, name: str) -> None:
    write_pack(tmp_path, "x")
    found = examine(write_project(tmp_path / "a" / "b", "prov.yaml", pack=name), Shelf())

    assert codes(found) == ["RG703"]


def test_a_packs_own_levels_weigh_the_findings(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "templates", "eget") / "pack.yaml"
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget", summa="10 001")
    wrong = codes(examine(path, Shelf()))
    levels = "".join(f"  {code}: varning\n" for code in sorted(set(wrong)))
    pack.write_text(f"{pack.read_text(encoding='utf-8')}regler:\n{levels}", encoding="utf-8")

    found = examine(path, Shelf())
    assert codes(found) == wrong
    assert not found.has_errors


def test_unanswered_questions_come_in_the_order_of_the_lines(tmp_path: Path) -> None:
    text = GOOD.format(pack="skaraborg", summa="10 001") + (
        "parter:\n  - {namn: Kommunen, roll: projektägare}\nresultat:\n  tabeller: []\n"
    )
    found = examined(tmp_path, text)
    lines = [diagnostic.place.line for diagnostic in found.diagnostics]

    assert "RG402" in codes(found)
    assert "RG201" in codes(found)
    assert lines == sorted(lines)


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_nothing_that_a_file_can_hold_raises(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "prov.yaml"
        path.write_bytes(content)
        assert examine(path, Shelf()).diagnostics


LINES = GOOD.format(pack="standard", summa="10 000").splitlines()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_project_with_lines_moved_doubled_or_lost_never_raises(data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.sampled_from(LINES), max_size=20))
    indents = data.draw(st.lists(st.integers(0, 4), min_size=len(lines), max_size=len(lines)))
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        text = "\n".join(" " * n + line for n, line in zip(indents, lines, strict=True))
        Path("prov.yaml").write_text(text, encoding="utf-8")
        examine(Path("prov.yaml"), Shelf())
