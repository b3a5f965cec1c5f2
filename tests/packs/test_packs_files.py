from pathlib import Path

import pytest
from pack_files import HEAD, PLAIN, pack_of, refused, write_pack

from rapportgen.checks.pack_parts import unknown_parts

NO_HEAD = (
    "RG705",
    "ansokan.md",
    1,
    1,
    "Mallen saknar sitt huvud.",
    "Börja filen med tre bindestreck, titel: och kräver:, och tre bindestreck till.",
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("namn: A\nrubrikar: {}\n", ("RG101", 2, 1, "Nyckeln rubrikar finns inte här.")),
        (
            "tema: {}\n",
            ("RG102", 1, 1, "Nyckeln namn saknas överst i filen, eller så saknas dess värde."),
        ),
        (
            'namn: A\ntema:\n  färger:\n    accent: "blå"\n',
            ("RG116", 4, 13, "”blå” är ingen färg."),
        ),
        (
            "namn: A\ntema:\n  marginaler: {topp: 3}\n",
            ("RG116", 3, 22, "Värdet ska vara minst 5."),
        ),
        (
            "namn: A\ntema:\n  marginaler: {topp: 61}\n",
            ("RG116", 3, 22, "Värdet ska vara högst 60."),
        ),
        (
            "namn: A\nregler: {RG301: nej}\n",
            ("RG115", 2, 17, "Ordet ”nej” går inte att välja här."),
        ),
        ("namn: A\n\tfel: 1\n", ("RG005", 2, 1, "Raden innehåller en tabb.")),
    ],
)
def test_a_broken_pack_yaml_is_told_at_its_line(
    tmp_path: Path, text: str, said: tuple[str, int, int, str]
) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": text})
    (found,) = refused("eget", tmp_path)
    assert (found[0], *found[2:5]) == said
    assert found[1] == "pack.yaml"


@pytest.mark.parametrize(
    "template",
    [
        "",
        "Text.\n",
        "---\n---\n",
        "---\n# titel\n---\n",
        "---\ntitel: Ansökan\n",
        "--\n---\n",
        " ---\ntitel: A\n---\n",
    ],
)
def test_a_document_template_without_a_head_is_refused(tmp_path: Path, template: str) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "ansokan.md": template})
    assert refused("eget", tmp_path) == [NO_HEAD]


@pytest.mark.parametrize(
    ("head", "code", "line", "column"),
    [
        ("titel: A\nkräva: [syfte]\n", "RG101", 3, 1),
        ("kräver: [syfte]\n", "RG102", 2, 1),
        ("titel: A\nkräver: syfte\n", "RG103", 3, 9),
        ("titel: A\nwebb: kanske\n", "RG118", 3, 7),
        ("titel: [A\n", "RG001", 2, 8),
    ],
)
def test_what_is_wrong_in_a_head_is_told_at_the_line_of_the_template(
    tmp_path: Path, head: str, code: str, line: int, column: int
) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "ansokan.md": f"---\n{head}---\nText\n"})
    (found,) = refused("eget", tmp_path)
    assert found[:4] == (code, "ansokan.md", line, column)


def test_a_template_tells_in_its_head_that_its_document_is_for_the_web(tmp_path: Path) -> None:
    pages = {"sida.md": "---\ntitel: A\nwebb: ja\n---\n", "plan.md": "---\ntitel: B\n---\n"}
    write_pack(tmp_path, "ekeby", {**PLAIN, **pages})
    documents = pack_of("ekeby", tmp_path).documents

    assert {name: document.webb for name, document in documents.items()} == {
        "ansokan": False,
        "plan": False,
        "sida": True,
    }


def test_the_body_of_a_template_keeps_its_line_numbers(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "ansokan.md": f"{HEAD}rad fyra\r\nrad fem\n"})
    body = pack_of("eget", tmp_path).templates["ansokan.md"].body
    assert body.split("\n") == ["", "", "", "rad fyra", "rad fem"]


def test_everything_wrong_with_the_templates_is_told_at_once(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "ansokan.md": "a", "slutrapport.md": "b"})
    assert [found[1] for found in refused("eget", tmp_path)] == ["ansokan.md", "slutrapport.md"]


@pytest.mark.parametrize("name", ["ansokan.md", "delar/a.md"])
def test_characters_for_private_use_are_refused_in_every_template(
    tmp_path: Path, name: str
) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, name: f"{HEAD}Text \ue0000\ue001\n"})
    code, file, line, column, *_ = refused("eget", tmp_path)[0]
    assert (code, file, line, column) == ("RG007", Path(name).name, 4, 6)


def test_a_template_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, "eget", PLAIN)
    (folder / "delar.md").write_bytes("mål".encode("latin-1"))
    ((_, file, line, column, message, _),) = refused("eget", tmp_path)
    assert (file, line, column) == ("delar.md", 1, 2)
    assert message == "Filen är inte sparad som UTF-8. Den ser ut att vara Latin-1 (Windows-1252)."


def test_a_part_that_no_project_can_have_is_told_in_the_head(tmp_path: Path) -> None:
    head = "---\ntitel: A\nkräver: [syfte, resultat.text, bakgrnd, mål.syfte]\n---\n"
    write_pack(tmp_path, "eget", {**PLAIN, "ansokan.md": head})
    found = unknown_parts(pack_of("eget", tmp_path))
    assert [(f.rule.code, f.place.line, f.place.column, f.message) for f in found] == [
        ("RG706", 3, 32, "Ingen projektfil kan ha delen bakgrnd."),
        ("RG706", 3, 41, "Ingen projektfil kan ha delen mål.syfte."),
    ]
    assert found[0].help.startswith("Menade du bakgrund? ")


def test_an_answer_that_no_project_can_have_is_told_in_the_pack_that_asks(tmp_path: Path) -> None:
    text = "namn: A\nfrågor:\n  ansokan:\n    - rubrik: R\n      frågor: [{fråga: F, svar: sfte}]\n"
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": text})
    write_pack(tmp_path, "barn", {"pack.yaml": "namn: B\närver: eget\n"})
    (found,) = unknown_parts(pack_of("barn", tmp_path))
    assert (found.place.path, found.place.line, found.place.column) == (
        *(str(tmp_path / "eget" / "pack.yaml"), 5),
        33,
    )
    assert found.message == "Ingen projektfil kan ha delen sfte."


def test_an_empty_pack_yaml_is_told_what_a_pack_needs(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": "# bara en kommentar\n"})
    ((code, file, *_, help_text),) = refused("eget", tmp_path)
    assert (code, file) == ("RG010", "pack.yaml")
    assert help_text == "Skriv namn: och förbundets namn, och på nästa rad ärver: standard."


@pytest.mark.parametrize("name", ["Ansökan.md", "Ansokan.md", "min rapport.md", "läge.md", "-a.md"])
def test_a_document_template_has_a_name_that_files_and_options_can_have(
    tmp_path: Path, name: str
) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, name: f"{HEAD}Text\n"})
    message = f"Mallen heter {name}. Namnet får bara ha små bokstäver a–z, siffror och bindestreck."
    assert [found[:5] for found in refused("eget", tmp_path)] == [("RG710", name, 1, 1, message)]


def test_a_heading_that_no_template_shows_is_told_at_its_line(tmp_path: Path) -> None:
    base = {**PLAIN, "pack.yaml": "namn: A\nrubriker: {bakgrund: B, syfte: S}\n"}
    write_pack(tmp_path, "eget", base)
    text = "namn: B\närver: eget\nrubriker:\n  syfte: Varför\n  bakgrnd: Utgångsläge\n"
    write_pack(tmp_path, "barn", {"pack.yaml": text})
    message = "Rubriken bakgrnd finns inte i något ärvt mallpaket, och ingen mall använder den."
    help_text = "Menade du bakgrund? Välj bland: bakgrund, syfte."
    assert refused("barn", tmp_path) == [("RG708", "pack.yaml", 5, 3, message, help_text)]


def test_a_heading_of_a_packs_own_template_may_have_any_name(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": "namn: A\nrubriker: {bakgrund: B}\n"})
    own = {"pack.yaml": "namn: B\närver: eget\nrubriker: {lokalt: Hos oss}\n"}
    template = f"{HEAD}# {{{{ rubriker.lokalt }}}}\n\nText.\n"
    write_pack(tmp_path, "barn", {**own, "ansokan.md": template})
    assert pack_of("barn", tmp_path).rubriker == {"bakgrund": "B", "lokalt": "Hos oss"}


def test_questions_in_a_document_that_does_not_exist_are_told_at_their_line(tmp_path: Path) -> None:
    asked = "    - rubrik: R\n      frågor: [{fråga: F, svar: syfte}]\n"
    text = f"namn: A\nfrågor:\n  ansoka:\n{asked}"
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": text})
    message = "Mallpaketet har ingen mall för dokumentet ansoka."
    help_text = "Menade du ansokan? Välj bland: ansokan."
    assert refused("eget", tmp_path) == [("RG709", "pack.yaml", 3, 3, message, help_text)]


def test_a_template_that_cannot_be_reached_is_not_taken_for_one_that_is_gone(
    tmp_path: Path,
) -> None:
    write_pack(tmp_path, "eget", PLAIN)
    link = next(tmp_path.rglob("ansokan.md"))
    link.unlink()
    link.symlink_to("/mnt/borta/ansokan.md")

    (found,) = refused("eget", tmp_path)
    assert (found[0], found[1]) == ("RG011", "ansokan.md")
    assert found[4].endswith(
        "ansokan.md är en länk till /mnt/borta/ansokan.md, men dit går det inte att komma."
    )


def test_a_pack_that_cannot_be_reached_is_not_replaced_by_one_of_its_name(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", PLAIN)
    folder = next(tmp_path.rglob("pack.yaml")).parent
    (folder.parent / "standard").symlink_to("/mnt/borta/standard")

    (found,) = refused("standard", tmp_path)
    assert (found[0], found[1]) == ("RG011", "pack.yaml")
    assert found[4].endswith("är en länk till /mnt/borta/standard, men dit går det inte att komma.")


def test_the_lock_of_an_editor_is_no_template(tmp_path: Path) -> None:
    write_pack(tmp_path, "eget", PLAIN)
    template = next(tmp_path.rglob("ansokan.md"))
    (template.parent / ".#ansokan.md").symlink_to("anna@dator.4711")

    assert list(pack_of("eget", tmp_path).documents) == ["ansokan"]
