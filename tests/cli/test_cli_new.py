"""`rapportgen new`."""

import unicodedata
from pathlib import Path

import pytest
from commands import rapportgen
from workplaces import hashes, write_pack


def test_a_new_file_is_data_and_what_to_do_next_is_talk(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "new", "Infosamverkan")

    assert (run.code, run.out) == (0, "projects/infosamverkan.yaml\n")
    assert run.err == (
        "Redigeringsprogram får hjälp av schema/projekt.schema.json och .vscode/extensions.json, "
        "som också skapades.\n"
        "Öppna filen och skriv där det står SKRIV HÄR. Kör sedan rapportgen check.\n"
    )
    assert list(hashes(tmp_path)) == [
        ".vscode/extensions.json",
        "projects/infosamverkan.yaml",
        "schema/projekt.schema.json",
    ]


def test_the_schema_that_the_first_line_names_is_there_and_is_written_once(tmp_path: Path) -> None:
    rapportgen(tmp_path, "new", "Första")
    first_line = (tmp_path / "projects/forsta.yaml").read_text("utf-8").splitlines()[0]
    schema = tmp_path / "projects" / first_line.partition("$schema=")[2]
    assert schema.read_text("utf-8") == rapportgen(tmp_path, "schema").out

    schema.write_text("{}", encoding="utf-8")
    run = rapportgen(tmp_path, "new", "Andra")

    assert "Redigeringsprogram" not in run.err
    assert schema.read_text("utf-8") == "{}"


def test_a_file_for_editors_that_is_missing_is_told_of_alone(tmp_path: Path) -> None:
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode/extensions.json").write_text("{}", encoding="utf-8")
    run = rapportgen(tmp_path, "new", "Prov")

    assert run.err.splitlines()[0] == (
        "Redigeringsprogram får hjälp av schema/projekt.schema.json, som också skapades."
    )
    assert (tmp_path / ".vscode/extensions.json").read_text("utf-8") == "{}"


def test_a_folder_that_is_taken_by_a_file_is_done_without(tmp_path: Path) -> None:
    for name in ("schema", ".vscode"):
        (tmp_path / name).write_text("en fil", encoding="utf-8")
    run = rapportgen(tmp_path, "new", "Prov")

    assert (run.code, run.out) == (0, "projects/prov.yaml\n")
    assert run.err == (
        "Öppna filen och skriv där det står SKRIV HÄR. Kör sedan rapportgen check.\n"
    )


def test_a_new_file_is_found_wanting_only_where_something_is_to_be_written(
    tmp_path: Path,
) -> None:
    rapportgen(tmp_path, "new", "Infosamverkan")
    run = rapportgen(tmp_path, "check")

    assert run.code == 1
    assert run.out.count(": fel ") == run.out.count(": fel RG405 hjälptext-kvar") > 5


def test_a_file_that_exists_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "projects" / "infosamverkan.yaml"
    path.parent.mkdir()
    path.write_text("mitt arbete\n", encoding="utf-8")
    run = rapportgen(tmp_path, "new", "Infosamverkan")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: projects/infosamverkan.yaml finns redan.\n"
        "  Välj ett annat namn, eller öppna filen som finns.\n"
    )
    assert path.read_text(encoding="utf-8") == "mitt arbete\n"


@pytest.mark.parametrize(
    ("name", "stem", "written"),
    [
        ("Grön prerehabilitering i Vara", "gron-prerehabilitering-i-vara", None),
        ('Mål: "hälsa" #1', "mal-halsa-1", None),
        ("🎉 Fest", "fest", None),
        ("  två \u00a0 mellanslag\n", "tva-mellanslag", "två mellanslag"),
        (unicodedata.normalize("NFD", "Åtgärd"), "atgard", "Åtgärd"),
        ("x" * 100, "x" * 100, None),
        ("..hej", "hej", None),
        ("CON", "con-projekt", None),
        ("nul.", "nul-projekt", None),
        ("Lpt1", "lpt1-projekt", None),
        ("Com 1", "com-1", None),
        ("Connie", "connie", None),
    ],
)
def test_a_name_gives_a_file_name_in_plain_letters(
    tmp_path: Path, name: str, stem: str, written: str | None
) -> None:
    run = rapportgen(tmp_path, "new", name)

    assert (run.code, run.out) == (0, f"projects/{stem}.yaml\n")
    text = (tmp_path / run.out.strip()).read_text(encoding="utf-8")
    spelled = (written or name).replace('"', '\\"')
    assert f'\nnamn: "{spelled}"\n' in text


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../../x", "a/b", "a\\b", "!!!", "   ", "🎉", "a\x1bb", "a\u202eb"]
)
def test_a_name_that_gives_no_file_name_is_refused(tmp_path: Path, name: str) -> None:
    run = rapportgen(tmp_path, "new", name)

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f"rapportgen: Namnet {' '.join(name.split())!r} går inte att använda.\n"
        "  Skriv ett namn med bokstäver eller siffror, utan snedstreck och osynliga tecken.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_name_may_be_too_long(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "new", "x" * 101)

    assert (run.code, run.out) == (2, "")
    assert run.err == "rapportgen: Namnet är för långt.\n  Skriv högst 100 tecken.\n"


def test_an_unknown_pack_is_refused_with_the_one_meant(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "new", "Prov", "--pack", "skarborg")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: Mallpaketet skarborg finns inte.\n"
        "  Menade du skaraborg? "
        "Välj bland: finsam-orebro, rar-sormland, skaraborg, standard.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_pack_of_ones_own_can_be_chosen(tmp_path: Path) -> None:
    write_pack(tmp_path / "templates", "eget")
    run = rapportgen(tmp_path, "new", "Prov", "--pack", "eget")

    assert run.code == 0
    assert "\nmallpaket: eget " in (tmp_path / "projects/prov.yaml").read_text(encoding="utf-8")


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").write_text("en fil", encoding="utf-8")
    run = rapportgen(tmp_path, "new", "Prov")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: projects är en fil, men ska vara en mapp.\n"
        "  Flytta filen, eller gå till en annan mapp.\n"
    )


@pytest.mark.parametrize("link", ["projects", "projects/prov.yaml"])
def test_a_link_that_leads_nowhere_is_told(tmp_path: Path, link: str) -> None:
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to("borta")
    run = rapportgen(tmp_path, "new", "Prov")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        f"rapportgen: {link} är en länk till borta, men dit går det inte att komma.\n"
        "  Ta bort länken, eller rätta vart den leder. Leder den till en annan disk, kontrollera "
        "att den är ansluten.\n"
    )


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "projects").symlink_to("/proc/self")
    run = rapportgen(tmp_path, "new", "Prov")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: projects/prov.yaml går inte att skriva.\n"
        "  Kontrollera att du får skriva i mappen och att disken inte är full.\n"
    )
