"""Files that are wrong in every way: a Swedish finding, never a traceback, and others go on."""

import json
import re
from pathlib import Path

import pytest
from commands import rapportgen
from workplaces import GOOD, hashes, write_project

GOOD_TEXT = GOOD.format(pack="standard", summa="10 000")
NASTY = {
    "tom": (b"", "RG010"),
    "bara-kommentarer": (b"# inget\n\n# alls\n", "RG010"),
    "lista": (b"- a\n- b\n", "RG103"),
    "ett-ord": (b"hej\n", "RG103"),
    "nollor": (b"namn: \x00\x00\x00\n", "RG007"),
    "bara-nollor": (b"\x00" * 1000, "RG006"),
    "utf-16": (GOOD_TEXT.encode("utf-16"), "RG006"),
    "utf-16-utan-marke": (GOOD_TEXT.encode("utf-16-le"), "RG006"),
    "latin-1": (GOOD_TEXT.encode("latin-1", "replace"), "RG006"),
    "for-stor": (b"# " + b"x" * 2 * 1024 * 1024, "RG008"),
    "hakar": (b"[" * 1_000_000, "RG009"),
    "klamrar": (b"{" * 1_000_000, "RG009"),
    "streck": (b"- " * 500_000, "RG009"),
    "djup": ("".join(" " * n + "a:\n" for n in range(200)).encode(), "RG009"),
    "tabb": (b"beslut:\n\tdatum: 2018-09-01\n", "RG005"),
    "ankare": (b"a: &x 1\nb: *x\n", "RG003"),
    "lol": (b"a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n", "RG003"),
    "tagg": (b"namn: !!python/object/apply:os.system [id]\n", "RG004"),
    "dubbel": (b"namn: a\nnamn: b\n", "RG002"),
    "tva-dokument": (b"a: 1\n---\nb: 2\n", "RG012"),
    "oppet-citat": (b'namn: "Prov\nperiod: 2018\n', "RG001"),
    "binart": (bytes(range(256)) * 40, "RG006"),
    "escape": (b"namn: \x1b[2J\n", "RG007"),
    "felstavad": (GOOD_TEXT.replace("syfte", "syffte").encode(), "RG101"),
    "saknad": (b"version: 1\n", "RG102"),
    "fel-typ": (GOOD_TEXT.replace("10 000", "tio tusen").encode(), "RG1"),
}
ENGLISH = re.compile(
    r"\b(error|expected|found|while|parsing|invalid|traceback|line)\b", re.IGNORECASE
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("nasty")
    write_project(folder / "projects", "bra.yaml")
    for name, (content, _) in NASTY.items():
        (folder / "projects" / f"{name}.yaml").write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def found(place: Path) -> dict[str, list[dict[str, object]]]:
    run = rapportgen(place, "check", "--format", "json")
    assert (run.code, run.err) == (1, "")
    by_path: dict[str, list[dict[str, object]]] = {}
    for diagnostic in json.loads(run.out)["diagnostics"]:
        by_path.setdefault(Path(diagnostic["path"]).stem, []).append(diagnostic)
    return by_path


@pytest.mark.parametrize("name", NASTY)
def test_a_bad_file_is_explained_in_swedish(
    found: dict[str, list[dict[str, object]]], name: str
) -> None:
    codes = {str(diagnostic["code"]) for diagnostic in found[name]}

    assert any(code.startswith(NASTY[name][1]) for code in codes), codes
    assert "RG899" not in codes
    assert len(found[name]) <= 25
    for diagnostic in found[name]:
        assert ENGLISH.search(f"{diagnostic['message']} {diagnostic['help']}") is None, diagnostic
        assert diagnostic["help"]


def test_the_good_file_has_no_findings(found: dict[str, list[dict[str, object]]]) -> None:
    assert set(found) == set(NASTY)


def test_ten_thousand_posts_are_checked(tmp_path: Path) -> None:
    posts = "".join(f"    - {{post: P{n}, belopp: 10}}\n" for n in range(10_000))
    text = GOOD_TEXT.replace("    - post: Lokaler\n      belopp: 10 000\n", posts)
    path = tmp_path / "stor.yaml"
    path.write_text(text.replace("10 000", "100 000"), encoding="utf-8")
    clean = rapportgen(tmp_path, "check", "stor.yaml")
    path.write_text(text.replace("10 000", "100 001"), encoding="utf-8")
    wrong = rapportgen(tmp_path, "check", "stor.yaml")

    assert clean.out == "Kontrollerade 1 fil: inga fel, inga varningar.\n"
    assert wrong.code == 1
    assert wrong.out.splitlines()[-3:] == [
        "    och 9950 rader till.",
        "",
        "Kontrollerade 1 fil: 1 fel, inga varningar.",
    ]


def test_a_build_leaves_bad_files_alone_and_builds_the_good_one(place: Path) -> None:
    before = hashes(place / "projects")
    run = rapportgen(place, "build", "--format", "html", "--jobs", "2")

    assert (run.code, run.out) == (1, "output/bra/ansokan.html\n")
    assert run.err.endswith("\nSkrev ett dokument.\n")
    assert run.err.count("inga dokument byggdes. Rätta felen först.") == len(NASTY)
    assert "\x1b" not in run.err
    assert hashes(place / "projects") == before
