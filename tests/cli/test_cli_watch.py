"""`rapportgen watch`: the process itself, with projects and templates saved while it runs."""

import os
import signal
from pathlib import Path

import pytest
from commands import rapportgen
from watching import save, watching
from workplaces import GOOD, write_pack, write_project

WAITING = "Väntar på att du sparar. Avsluta med Ctrl+C.\n"
OPTIONS = ("watch", "--format", "docx,html", "--document", "ansokan")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        write_project(tmp_path / "projects", f"{name}.yaml")
    return tmp_path


def rename(path: Path, name: str) -> None:
    """Give a project another name, as careful editors save: write another file, and rename it."""
    other = path.with_name(f".{path.name}.tmp")
    text = GOOD.format(pack="standard", summa="10 000").replace("namn: Prov", f"namn: {name}")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def test_what_is_not_up_to_date_is_built_first_and_then_what_is_saved_html_before_the_rest(
    place: Path,
) -> None:
    with watching(place, *OPTIONS) as watch:
        assert watch.until("Väntar") == (
            "Skrev 4 dokument.\n"
            "output/a/ansokan.docx\noutput/a/ansokan.html\n"
            f"output/b/ansokan.docx\noutput/b/ansokan.html\n{WAITING}"
        )
        rename(place / "projects" / "a.yaml", "Samverkan i väst")
        assert watch.until("output") == (
            "Klockan 12.00.00: bygger projects/a.yaml.\n"
            "Skrev ett dokument.\noutput/a/ansokan.html\n"
        )
        made = (place / "output" / "a" / "ansokan.html").read_text(encoding="utf-8")
        assert watch.until("Väntar") == f"Skrev ett dokument.\noutput/a/ansokan.docx\n{WAITING}"
    assert "Samverkan i väst" in made
    assert rapportgen(place, "build", *OPTIONS[1:]).err == ("4 dokument är oförändrade.\n")


def test_a_saved_template_makes_the_documents_of_those_who_use_it_anew(place: Path) -> None:
    pack = write_pack(place / "templates", "eget", ansokan="Hej {{ projekt.namn }}\n")
    write_project(place / "projects", "a.yaml", pack="eget")
    with watching(place, *OPTIONS) as watch:
        watch.until("Väntar")
        text = (pack / "ansokan.md").read_text(encoding="utf-8")
        (pack / "ansokan.md").write_text(text.replace("Hej", "Välkommen"), encoding="utf-8")
        told = watch.until("Väntar")
    assert told == (
        "Klockan 12.00.00: bygger det som ändras av 2 projekt.\n"
        "Skrev ett dokument.\noutput/a/ansokan.html\n"
        f"Skrev ett dokument.\noutput/a/ansokan.docx\n{WAITING}"
    )
    assert "Välkommen" in (place / "output/a/ansokan.html").read_text(encoding="utf-8")


def test_a_template_of_many_projects_gives_the_html_of_the_one_saved_last_first(
    tmp_path: Path,
) -> None:
    pack = write_pack(
        tmp_path / "templates", "eget", ansokan="Hej {{ projekt.namn }}\n", plan="Plan\n"
    )
    for name in "abcdef":
        write_project(tmp_path / "projects", f"{name}.yaml", pack="eget")
    with watching(tmp_path, *OPTIONS[:-1], "ansokan,plan") as watch:
        watch.until("Väntar")
        save_pack_project(tmp_path / "projects" / "e.yaml")
        watch.until("Väntar")
        text = (pack / "ansokan.md").read_text(encoding="utf-8")
        (pack / "ansokan.md").write_text(text.replace("Hej", "Välkommen"), encoding="utf-8")
        told = watch.until("Väntar")
    html, docx = ("output/{}/ansokan." + suffix for suffix in ("html", "docx"))
    assert told == (
        "Klockan 12.00.00: bygger det som ändras av 6 projekt.\n"
        + "".join(f"Skrev ett dokument.\n{html.format(name)}\n" for name in "eabcdf")
        + "Skrev 6 dokument.\n"
        + "".join(f"{docx.format(name)}\n" for name in "abcdef")
        + WAITING
    )


def test_a_saved_template_gives_its_own_document_of_the_newest_project_first(
    tmp_path: Path,
) -> None:
    pack = write_pack(tmp_path / "templates", "eget", plan="{% include 'ansokan.md' %}")
    (pack / "ansokan.md").write_text("---\ntitel: Ansökan\n---\nHej\n", encoding="utf-8")
    for name, saved in (("a", 2018), ("b", 2020), ("c", 2019)):
        path = write_project(tmp_path / "projects", f"{name}.yaml", pack="eget")
        os.utime(path, (saved, saved))
    with watching(tmp_path, "watch", "--format", "html", "--document", "ansokan,plan") as watch:
        watch.until("Väntar")
        text = (pack / "ansokan.md").read_text(encoding="utf-8")
        (pack / "ansokan.md").write_text(text.replace("Hej", "Välkommen"), encoding="utf-8")
        told = watch.until("Väntar")
    assert told == (
        "Klockan 12.00.00: bygger det som ändras av 3 projekt.\n"
        + "".join(f"Skrev ett dokument.\noutput/{name}/ansokan.html\n" for name in "bac")
        + "Skrev 3 dokument.\n"
        + "".join(f"output/{name}/plan.html\n" for name in "abc")
        + WAITING
    )
    check = ("build", "--check", "--format", "html", "--document", "ansokan,plan")
    assert rapportgen(tmp_path, *check).code == 0
    assert rapportgen(tmp_path, "build", *check[2:]).err == "6 dokument är oförändrade.\n"


def save_pack_project(path: Path) -> None:
    """Save a project with another name, whatever pack it names."""
    other = path.with_name(f".{path.name}.tmp")
    text = path.read_text(encoding="utf-8")
    other.write_text(text.replace("namn: Prov", "namn: Samverkan"), encoding="utf-8")
    other.replace(path)


def test_an_error_is_told_once_and_the_old_documents_are_left(place: Path) -> None:
    with watching(place, *OPTIONS) as watch:
        watch.until("Väntar")
        before = (place / "output/a/ansokan.html").read_bytes()
        save(place / "projects" / "a.yaml", "10 001")
        told = watch.until("Väntar")
        save(place / "projects" / "a.yaml", "10 000")
        mended = watch.until("Väntar")
    assert told.count("fel RG201 summa") == 1
    assert told.splitlines()[1].startswith("projects/a.yaml:12:10: fel RG201")
    assert told.endswith(
        "projects/a.yaml: inga dokument byggdes. Rätta felen först. Med --draft byggs ett utkast.\n"
        f"Inga dokument skrevs.\n{WAITING}"
    )
    assert (place / "output/a/ansokan.html").read_bytes() == before
    assert mended == f"Klockan 12.00.00: bygger projects/a.yaml.\n{WAITING}"


def test_an_error_of_a_pack_is_told_once_and_every_project_that_it_stops(place: Path) -> None:
    pack = write_pack(place / "templates", "eget", ansokan="Hej\n")
    for name in ("a", "b"):
        write_project(place / "projects", f"{name}.yaml", pack="eget")
    with watching(place, *OPTIONS) as watch:
        watch.until("Väntar")
        (pack / "pack.yaml").write_text("namn: Eget\närver: finns-ej\n", encoding="utf-8")
        told = watch.until("Väntar")
    assert told.count("fel RG703") == 1
    assert told.count("projects/a.yaml: inga dokument byggdes. Rätta felen först.") == 1
    assert told.count("projects/b.yaml: inga dokument byggdes. Rätta felen först.") == 1


def test_a_project_that_is_new_is_built_and_one_that_goes_is_told(place: Path) -> None:
    with watching(place, "watch", "--format", "html") as watch:
        watch.until("Väntar")
        write_project(place / "projects", "c.yaml")
        told = watch.until("Väntar")
        (place / "projects" / "b.yaml").unlink()
        gone = watch.until("Väntar")
    assert "output/c/ansokan.html\n" in told
    assert gone == f"Klockan 12.00.00: projects/b.yaml är borta.\n{WAITING}"


def test_it_ends_when_asked_to_and_leaves_whole_documents(place: Path) -> None:
    with watching(place, *OPTIONS) as watch:
        watch.until("Väntar")
        watch.process.send_signal(signal.SIGINT)
        assert watch.until("Dokumenten") == "Dokumenten byggs inte längre om.\n"
        assert watch.process.wait(timeout=60) == 130
    assert rapportgen(place, "build", "--check", *OPTIONS[1:]).code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "doc"), "rapportgen: Formatet doc finns inte."),
        (("--document", "minnesblad"), "rapportgen: Dokumentet minnesblad finns inte."),
    ],
)
def test_what_cannot_be_done_is_told_before_anything_is_watched(
    place: Path, options: tuple[str, ...], said: str
) -> None:
    run = rapportgen(place, "watch", *options)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(said)
