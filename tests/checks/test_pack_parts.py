from pathlib import Path

from rapportgen.build.examine import examine
from rapportgen.packs.shelf import Shelf

PROJECT = "version: 1\nmallpaket: eget\nnamn: Prov\nperiod: 2018\nparter:\n"
PARTY = "  - {namn: Kommunen, roll: projektägare}\n"
RESULT = "resultat:\n  text: Bra.\n"


def examined(folder: Path, packfile: str, project: str) -> list[tuple[str, str, int, str, str]]:
    """Return code, file, line, severity and message of each finding."""
    pack = folder / "templates" / "eget"
    pack.mkdir(parents=True)
    (pack / "pack.yaml").write_text(packfile, encoding="utf-8")
    path = folder / "projects" / "prov.yaml"
    path.parent.mkdir()
    path.write_text(project, encoding="utf-8")
    return [
        (d.rule.code, Path(d.place.path).name, d.place.line, d.severity.value, d.message)
        for d in examine(path, Shelf()).diagnostics
    ]


def test_a_rule_that_a_pack_weighs_must_exist(tmp_path: Path) -> None:
    packfile = "namn: Eget\närver: standard\nregler:\n  RG210: fel\n  RG999: av\n"

    goal = "bakgrund: a\nsyfte: b\nmål: {övergripande: c}\n"

    assert examined(tmp_path, packfile, PROJECT + PARTY + goal) == [
        ("RG120", "pack.yaml", 5, "fel", "Regeln RG999 finns inte, eller går inte att ändra.")
    ]


def test_a_pack_can_make_an_open_question_an_error(tmp_path: Path) -> None:
    packfile = "namn: Eget\närver: skaraborg\nregler:\n  RG402: fel\n"

    found = examined(tmp_path, packfile, PROJECT + PARTY + RESULT)

    assert {(code, severity) for code, _, _, severity, _ in found} == {("RG402", "fel")}
    assert len(found) == 6


def test_a_project_can_waive_an_open_question(tmp_path: Path) -> None:
    packfile = "namn: Eget\närver: skaraborg\n"
    waiver = "ignorera:\n  - {regel: RG402, skäl: Avtalat med förbundet.}\n"

    assert examined(tmp_path, packfile, PROJECT + PARTY + RESULT + waiver) == []
