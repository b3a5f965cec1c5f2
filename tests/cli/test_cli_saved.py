"""`rapportgen check --watch`: the process itself, with files saved while it runs."""

import shutil
import signal
from pathlib import Path

import pytest
from commands import rapportgen
from watching import DEADLINE, save, watching
from workplaces import GOOD, write_pack, write_project

WAITING = "Väntar på att du sparar. Avsluta med Ctrl+C.\n"
CLEAN = "Kontrollerade 1 fil: inga fel, inga varningar.\n"


def changed(path: str) -> str:
    return f"Klockan 12.00.00: kontrollerar {path}.\n"


def wrong_sum(path: str, summa: str) -> str:
    """Return the findings that a check of a file writes."""
    return f"{path}:12:10: fel RG201 summa\n  12 |   summa: {summa}\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        write_project(tmp_path / "projects", f"{name}.yaml")
    return tmp_path


def test_each_save_is_answered_with_the_findings_of_that_file(place: Path) -> None:
    with watching(place, "check", "--watch") as watch:
        assert watch.until("Väntar") == (
            f"Kontrollerade 2 filer: inga fel, inga varningar.\n{WAITING}"
        )
        save(place / "projects" / "a.yaml", "10 001")
        told = watch.until("Kontrollerade")
        alone = rapportgen(place, "check", "projects/a.yaml").out
        assert told == changed("projects/a.yaml") + alone
        assert wrong_sum("projects/a.yaml", "10 001") in told

        write_project(place / "projects", "b.yaml", summa="10 002")  # in place, as others do
        assert wrong_sum("projects/b.yaml", "10 002") in watch.until("Kontrollerade 1 fil: 2 fel")
        save(place / "projects" / "a.yaml", "10 000")
        assert watch.until("Kontrollerade") == changed("projects/a.yaml") + CLEAN


def test_files_may_come_and_go(place: Path) -> None:
    with watching(place, "check", "--watch") as watch:
        watch.until("Väntar")
        save(place / "projects" / "2019" / "c.yaml", "10 000")
        assert watch.until("Kontrollerade") == changed("projects/2019/c.yaml") + CLEAN
        save(place / "projects" / "2019" / "d.yaml", "10 000")
        assert watch.until("Kontrollerade") == changed("projects/2019/d.yaml") + CLEAN
        (place / "projects" / "b.yaml").unlink()
        assert watch.until("Klockan") == "Klockan 12.00.00: projects/b.yaml är borta.\n"
        save(place / "projects" / "b.yaml", "10 000")
        assert watch.until("Kontrollerade") == changed("projects/b.yaml") + CLEAN


def test_a_file_caught_half_way_is_checked_again_when_it_is_whole(place: Path) -> None:
    whole = GOOD.format(pack="standard", summa="10 000")
    half = whole[: whole.index("Fler i arbete")] + '"Fler'
    with watching(place, "check", "--watch", "projects/a.yaml") as watch:
        watch.until("Väntar")
        (place / "projects" / "a.yaml").write_text(half, encoding="utf-8")
        assert "fel RG0" in watch.until("Kontrollerade")
        (place / "projects" / "a.yaml").write_text(whole, encoding="utf-8")
        assert watch.until("Kontrollerade 1 fil: inga").endswith(CLEAN)


def test_a_folder_may_disappear_and_return(place: Path) -> None:
    with watching(place, "check", "--watch") as watch:
        watch.until("Väntar")
        shutil.rmtree(place / "projects")
        gone = watch.until("Kontrollerade 1 fil: 1 fel")
        assert "projects:1:1: fel RG011 oläsbar-fil\n  Filen finns inte.\n" in gone
        save(place / "projects" / "a.yaml", "10 001")
        assert wrong_sum("projects/a.yaml", "10 001") in watch.until("Kontrollerade 1 fil: 2 fel")
        save(place / "projects" / "a.yaml", "10 000")
        assert watch.until("Kontrollerade") == changed("projects/a.yaml") + CLEAN


def test_a_pack_that_is_changed_has_every_file_checked(place: Path) -> None:
    pack = write_pack(place / "templates", "eget")
    write_project(place / "projects", "a.yaml", pack="eget")
    with watching(place, "check", "--watch") as watch:
        watch.until("Väntar")
        new = place / "ny.yaml"
        new.write_text("namn: e\närver: standrad\n", encoding="utf-8")
        new.replace(pack / "pack.yaml")
        told = watch.until("Kontrollerade")
        assert told.startswith(changed("2 filer"))
        assert "templates/eget/pack.yaml:2:8: fel RG703 okänt-mallpaket\n" in told
        assert told.endswith("Kontrollerade 2 filer: 1 fel, inga varningar.\n")


def test_ctrl_c_ends_it_with_a_swedish_line(place: Path) -> None:
    with watching(place, "check", "--watch") as watch:
        watch.until("Väntar")
        watch.process.send_signal(signal.SIGINT)
        assert watch.until("Kontrollen") == "Kontrollen är avslutad.\n"
        assert watch.process.wait(DEADLINE) == 130


def test_a_report_for_programs_would_never_end(place: Path) -> None:
    run = rapportgen(place, "check", "--watch", "--format", "json")

    assert (run.code, run.out) == (2, "")
    assert run.err == (
        "rapportgen: --watch går inte ihop med --format json.\n  Ta bort ett av valen.\n"
    )
