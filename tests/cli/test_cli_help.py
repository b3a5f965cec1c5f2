"""Help and usage errors: wholly in Swedish, and they say what to do."""

import re
from pathlib import Path

import pytest
from commands import rapportgen

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
COMMANDS = ("new", "check", "build", "watch", "explain", "schema")
# What click says in its own help pages and errors.
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?|args|show|this|message|and|exit|error|try|for|help|"
    r"no|such|missing|required|requires|got|unexpected|extra|invalid|value|default|did|you|mean|"
    r"possible|is|not|the|does|take)\b",
    re.IGNORECASE,
)
OWN = re.compile(
    r"--?[a-z]+|rapportgen (new|check|build|watch|explain|schema)|^  (new|check|build|watch)\b"
)


def english(text: str) -> list[str]:
    """Return the words of click that stand in a text, apart from the names of options."""
    return [found.group() for found in ENGLISH.finditer(OWN.sub("", text))]


def test_the_program_alone_shows_a_short_help_with_examples(tmp_path: Path) -> None:
    run = rapportgen(tmp_path)

    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines()[2:6] == [
        "Börja så här:",
        "  rapportgen new Infosamverkan     skapa projects/infosamverkan.yaml",
        "  rapportgen check                 kontrollera alla filer i projects/",
        "  rapportgen build                 skapa dokumenten i output/",
    ]
    assert all(f"  {command} " in run.out for command in COMMANDS)
    assert english(run.out) == []


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_is_what_the_program_shows_alone(tmp_path: Path, option: str) -> None:
    assert rapportgen(tmp_path, option) == rapportgen(tmp_path)


def test_the_version_is_data(tmp_path: Path) -> None:
    run = rapportgen(tmp_path, "--version")

    assert (run.code, run.err) == (0, "")
    assert re.fullmatch(r"rapportgen \d+\.\d+\.\d+\n", run.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_page_in_swedish(tmp_path: Path, command: str) -> None:
    run = rapportgen(tmp_path, command, "--help")

    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(f"Användning: rapportgen {command}")
    assert "Val:\n" in run.out
    assert run.out.rstrip().endswith("Visa den här hjälpen.")
    assert english(run.out) == []
    assert rapportgen(tmp_path, command, "-h") == run


def test_the_page_of_a_command_names_arguments_and_options(tmp_path: Path) -> None:
    assert rapportgen(tmp_path, "check", "--help").out == (
        "Användning: rapportgen check [FIL…] [VAL]\n"
        "\n"
        "  Kontrollera projektfiler.\n"
        "\n"
        "  Utan FIL kontrolleras alla filer i projects/. Slutkoden är 0 när inga fel\n"
        "  hittas, 1 när det finns fel och 2 när kontrollen inte kunde göras.\n"
        "\n"
        "Val:\n"
        "  --format FORMAT  github, gitlab, json, junit, sarif, text.\n"
        "  --document NAMN  Kräv allt som dokumenten behöver: ansokan,slutrapport.\n"
        "  --strict         Räkna varningar som fel.\n"
        "  --jobs ANTAL     Så många filer samtidigt.\n"
        "  --watch          Kontrollera igen varje gång du sparar.\n"
        "  -h, --help       Visa den här hjälpen.\n"
    )


def test_the_page_of_build_names_every_document_that_ships(tmp_path: Path) -> None:
    words = re.findall(r"[a-z]+", rapportgen(tmp_path, "build", "--help").out)
    shipped = [template.stem for template in (TEMPLATES / "standard").glob("*.md")]

    assert len(shipped) == 7
    assert [name for name in shipped if name not in words] == []


def test_the_short_help_says_what_build_makes(tmp_path: Path) -> None:
    assert "  build [FIL…]    skapa Word, PDF, HTML och PowerPoint\n" in rapportgen(tmp_path).out


@pytest.mark.parametrize(
    ("arguments", "message", "remedy"),
    [
        ("chek", "Kommandot chek finns inte. Menade du check?", "rapportgen --help"),
        ("xyz", "Kommandot xyz finns inte.", "rapportgen --help"),
        ("--frmat", "Valet --frmat finns inte.", "rapportgen --help"),
        ("--version=2", "Valet --version tar inget värde.", "rapportgen --help"),
        (
            "build --formt pdf",
            "Valet --formt finns inte. Menade du --format?",
            "rapportgen build --help",
        ),
        ("check -x", "Valet -x finns inte.", "rapportgen check --help"),
        ("check --strict=3", "Valet --strict tar inget värde.", "rapportgen check --help"),
        (
            "build --format",
            "Valet --format behöver ett värde efter sig.",
            "rapportgen build --help",
        ),
        ("new", "NAMN saknas.", "rapportgen new --help"),
        (
            "new Min Plan",
            "Det är ett ord för mycket: Plan. Sätt citattecken runt det som innehåller mellanslag.",
            "rapportgen new --help",
        ),
        (
            "schema a b",
            "Det är ett ord för mycket: a b. Sätt citattecken runt det som innehåller mellanslag.",
            "rapportgen schema --help",
        ),
    ],
)
def test_a_wrong_command_line_is_told_in_swedish(
    tmp_path: Path, arguments: str, message: str, remedy: str
) -> None:
    run = rapportgen(tmp_path, *arguments.split())

    assert (run.code, run.out) == (2, "")
    assert run.err == f"rapportgen: {message}\n  Hjälp: {remedy}\n"
    assert list(tmp_path.iterdir()) == []
