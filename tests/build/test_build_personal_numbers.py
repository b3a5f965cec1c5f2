"""A personnummer planted anywhere never appears whole in any output."""

import html
import re
import unicodedata
import urllib.parse
from pathlib import Path

import pytest
from builds import build_project
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from maximal import MAXIMAL
from personal_numbers import EXAMPLE, TEST_NUMBER, written_numbers
from workplaces import documents, write_pack, write_project

from rapportgen.build.examine import Examined, examine
from rapportgen.build.order import Order
from rapportgen.build.project import Built
from rapportgen.packs.shelf import Shelf
from rapportgen.report.file_report import FileReport
from rapportgen.report.formats import format_names, reporter
from rapportgen.report.paint import plain

HEAD = "version: 1\nmallpaket: standard\nnamn: Prov\nperiod: 2018\n"
# What a project plan requires.
ENOUGH = "bakgrund: Ja\nsyfte: Ja\nmål: {övergripande: Ja}\n"
# Where a number may be planted: files in form, and files that are malformed in all kinds of ways.
SPOTS = (
    *("syfte: §", "# §", "§: ja", "bilagor: [§]", "bilagor:\n  - §", "syfte: |\n  Se §.", "ja §"),
    *("syfte: '§'", 'syfte: "§', 'syfte: "\\§"', "syfte: §: ja", "§", "\t§", "- §", "syfte:§"),
    *("period: §", "upprättad: §", "version: §", "mallpaket: §", "budget: §", "mål: {§: 1}"),
    *("budget: {summa: §, poster: [{post: §, belopp: §}]}", "beslut: {datum: §, belopp: §}"),
    *("budget: {summa: 1, poster: [{post: A, belopp: 1, per_år: {§: §}}]}", "metod: &§ ja"),
    *("metod: !§ ja", "metod: *§", "metod: [§", "§: 1\n§: 2", "syfte: a\n   §: b", "metod: \0§"),
    *("parter: [{namn: A, roll: §}]", "tidplan: [{aktivitet: A, tid: §}]", "? [§]\n: 1", "%§"),
    *("mål: {delmål: [{text: A, målvärde: §, jämförelse: §}]}", "metod: \ufffd§", "metod: @§"),
    *("utfall: [{post: §, belopp: 1}]", "ignorera: [{regel: §, skäl: §}]", "syfte: `§`"),
    *("ignorera: [{regel: RG601, skäl: §}]", "ignorera: [{regel: RG601, plats: §, skäl: §}]"),
    "resultat: {andelar: [{text: §, täljare: §, nämnare: §, anges: §}]}",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose one file is written over and over."""
    return tmp_path_factory.mktemp("planted")


SHELF = Shelf()


def looked_at(folder: Path, text: str, name: str = "prov.yaml") -> Examined:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return examine(path, SHELF)


def reported(examined: Examined) -> dict[str, str]:
    """Return the report of a file in every format."""
    report = FileReport(
        str(examined.path), examined.diagnostics, examined.waived, malformed=examined.malformed
    )
    return {name: "".join(reporter(name)([report], plain)) for name in format_names()}


def characters(text: str) -> str:
    """Return the letters and figures of a text alone, whatever alphabet and code they are in."""
    text = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)
    text = urllib.parse.unquote(html.unescape(text))
    figures = (str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text if c.isalnum())
    return "".join(figures).upper()


def test_what_a_report_may_not_show_would_be_seen_in_any_dress() -> None:
    for shown in (
        "640823-3234",
        "640823\\u20113234",
        "6 408 233 234",
        "٦٤٠٨٢٣&#45;٣٢٣٤",
        "640823%203234",
    ):
        assert "6408233234" in characters(shown)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(written_numbers(test_series=True), st.sampled_from(SPOTS))
def test_no_report_shows_a_number_wherever_it_is_planted(
    folder: Path, written: str, spot: str
) -> None:
    spot = spot.replace("§", written)
    examined = looked_at(folder, f"{HEAD}{spot}\n")

    assert examined.diagnostics or examined.waived
    for name, report in reported(examined).items():
        assert characters(written)[-10:] not in characters(report), name


@pytest.mark.parametrize("spot", SPOTS)
def test_no_report_shows_a_number_at_any_spot(folder: Path, spot: str) -> None:
    for written in (EXAMPLE, "6408233234", "19640823-3234", "640823-T238"):
        examined = looked_at(folder, HEAD + spot.replace("§", written) + "\n")
        assert examined.diagnostics or examined.waived
        for name, report in reported(examined).items():
            assert characters(written)[-10:] not in characters(report), (name, written)


@pytest.mark.parametrize("word", sorted(set(re.findall(r"[§¶][^\W\d_]+", MAXIMAL))))
def test_a_full_file_with_a_number_under_one_key_does_not_show_it(folder: Path, word: str) -> None:
    examined = looked_at(folder, MAXIMAL.replace(word, f"{word} {EXAMPLE}"))

    assert "RG601" in [found.rule.code for found in examined.diagnostics]
    for name, report in reported(examined).items():
        assert "6408233234" not in characters(report), name


def test_a_file_in_another_encoding_does_not_show_its_number(folder: Path) -> None:
    path = folder / "latin.yaml"
    path.write_bytes(f"{HEAD}syfte: för {EXAMPLE}\n".encode("latin-1"))
    examined = examine(path, SHELF)

    assert [found.rule.code for found in examined.diagnostics] == ["RG006"]
    assert "6408233234" not in characters("".join(reported(examined).values()))


def test_a_number_in_the_name_of_a_file_is_found_and_not_shown(folder: Path) -> None:
    examined = looked_at(folder, f"{HEAD}{ENOUGH}", f"anna {EXAMPLE}.yaml")

    assert [(found.rule.code, found.place.line) for found in examined.diagnostics] == [("RG601", 1)]
    assert examined.has_errors
    assert "6408233234" not in characters("".join(reported(examined).values()))


def test_no_waiver_covers_the_name_of_a_file(folder: Path) -> None:
    waiver = "ignorera: [{regel: RG601, plats: metod, skäl: Det är ett ärende.}]\n"
    text = f"{HEAD}{ENOUGH}metod: {EXAMPLE}\n{waiver}"
    examined = looked_at(folder, text, f"{EXAMPLE}.yaml")

    assert [found.place.excerpt for found in examined.diagnostics] == [""]
    assert len(examined.waived) == 1


@pytest.mark.parametrize(
    "stem", ["anna640823_3234", "1964-08-23-3234", "64 08 23 3234", "64_0823_3234"]
)
def test_a_name_that_looks_like_a_number_is_refused_in_any_form(folder: Path, stem: str) -> None:
    examined = looked_at(folder, f"{HEAD}{ENOUGH}", f"{stem}.yaml")

    assert [found.rule.code for found in examined.diagnostics] == ["RG601"]
    assert examined.tells_of_persons


@pytest.mark.parametrize(
    ("wrong", "others"),
    [("namnn: A\n", ["RG101"]), ("syfte: a: b\n", ["RG001"]), ("namn: B\n", ["RG002"])],
)
def test_a_number_is_found_in_a_malformed_file_too(
    folder: Path, wrong: str, others: list[str]
) -> None:
    examined = looked_at(folder, f"{HEAD}{wrong}metod: Se {EXAMPLE}.\n")

    assert [found.rule.code for found in examined.diagnostics] == [*others, "RG601"]
    assert (examined.diagnostics[-1].place.line, examined.diagnostics[-1].place.column) == (6, 11)


@pytest.mark.parametrize("rule", ["RG601", "personnummer"])
def test_a_number_is_waived_at_one_place_only(folder: Path, rule: str) -> None:
    waiver = f"ignorera:\n  - {{regel: {rule}, skäl: Det är ett ärende.}}\n"
    examined = looked_at(folder, f"{HEAD}{ENOUGH}metod: {EXAMPLE}\n{waiver}")

    assert [(found.rule.code, found.message) for found in examined.diagnostics] == [
        ("RG601", "Här står ett personnummer."),
        ("RG121", f"Regeln {rule} går bara att undanta på en bestämd plats."),
    ]
    assert examined.waived == ()


# Packs


@pytest.mark.parametrize(
    ("file", "line"),
    [("pack.yaml", f"rubriker: {{syfte: Syfte {EXAMPLE}}}\n"), ("ansokan.md", f"Se {EXAMPLE}.\n")],
)
def test_a_number_in_a_pack_is_found_in_its_file(tmp_path: Path, file: str, line: str) -> None:
    pack = write_pack(tmp_path / "templates", "eget", ansokan="# Rubrik\n")
    add(pack / file, line)
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")

    (found,) = examine(path, Shelf()).diagnostics
    assert (found.rule.code, Path(found.place.path).name) == ("RG601", file)
    assert EXAMPLE in found.place.excerpt
    assert built(path, draft=True).tells_of_persons


def test_no_pack_weighs_the_rule_about_numbers(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "templates", "eget")
    add(pack / "pack.yaml", "regler: {RG601: av}\n")
    path = write_project(tmp_path / "projects", "prov.yaml", pack="eget")
    add(path, f"metod: {EXAMPLE}\n")

    found = examine(path, Shelf()).diagnostics
    assert [(finding.rule.code, finding.is_error) for finding in found] == [
        ("RG120", True),
        ("RG601", True),
    ]


# Building


def built(path: Path, *, draft: bool = False) -> Built:
    output = path.parent.parent / "output"
    return build_project(Order(path, output, (), ("html", "docx"), draft=draft))


def add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project that can become an application."""
    return write_project(tmp_path / "projects", "prov.yaml")


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize("planted", [f"metod: {EXAMPLE}\n", f"# {EXAMPLE}\n"])
def test_no_document_and_no_draft_is_made_of_a_file_with_a_number(
    project: Path,
    planted: str,
    draft: bool,  # noqa: FBT001 - a case of the test
) -> None:
    add(project, planted)
    made = built(project, draft=draft)

    assert (made.written, made.can_be_draft, made.tells_of_persons) == ([], False, True)
    assert not (project.parent.parent / "output").exists()


def test_no_folder_gets_the_name_of_a_file_with_a_number(project: Path) -> None:
    made = built(project.rename(project.with_name(f"{EXAMPLE}.yaml")), draft=True)

    assert made.tells_of_persons
    assert not (project.parent.parent / "output").exists()


@pytest.mark.parametrize(
    "prose",
    ["Se [640823](https://ekeby.exempel)-3234.", "Se 640823-32**34**.", "Se 640823-*32*34."],
)
def test_no_document_shows_a_number_that_the_text_has_in_parts(project: Path, prose: str) -> None:
    add(project, f"ansökan: {prose}\n")
    made = built(project, draft=True)

    assert (made.written, made.tells_of_persons) == ([], True)
    assert [(found.rule.code, found.message) for found in made.diagnostics] == [
        ("RG601", "Dokumentet Ansökan skulle visa ett personnummer, och skapas därför inte."),
    ]


def test_a_number_that_is_waived_at_its_place_does_not_stop_the_documents(project: Path) -> None:
    add(project, "diarienummer: 6408233234\n")
    add(project, "ignorera: [{regel: RG601, plats: diarienummer, skäl: Så ser de ut hos oss.}]\n")
    made = built(project)

    assert (made.diagnostics, made.tells_of_persons) == ([], False)
    assert list(documents(project.parent.parent / "output")) == [
        "prov/ansokan.docx",
        "prov/ansokan.html",
    ]


def test_a_number_for_tests_does_not_stop_the_documents(project: Path) -> None:
    add(project, f"metod: {TEST_NUMBER}\n")
    made = built(project)

    assert [found.rule.code for found in made.diagnostics] == ["RG602"]
    assert len(made.written) == 2
