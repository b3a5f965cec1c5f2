"""A document that another program has open is recognised by the file beside it."""

from pathlib import Path

import pytest

from rapportgen.build.opened import open_elsewhere


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("plan.docx", "~$plan.docx"),
        ("ansokan.docx", "~$nsokan.docx"),  # Word: seven letters lose the first
        ("projektplan.docx", "~$ojektplan.docx"),  # and longer names lose two
        ("ansokan.docx", ".~lock.ansokan.docx#"),
        ("ansokan.html", ".~lock.ansokan.html#"),
    ],
)
def test_a_document_that_is_open_in_word_or_libreoffice_is_told(
    tmp_path: Path, name: str, owner: str
) -> None:
    (tmp_path / owner).touch()

    finding = open_elsewhere(tmp_path / name)

    assert finding is not None
    assert (finding.rule.code, finding.message, finding.help) == (
        "RG802",
        "Dokumentet är öppet i ett annat program och skrevs inte över.",
        (
            "Stäng det och bygg igen. I watch räcker det att spara projektfilen. "
            f"Finns {owner} kvar fast inget program är öppet? Ta bort den filen, eller "
            "bygg med --force."
        ),
    )


def test_another_document_being_open_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / ".~lock.projektplan.docx#").touch()

    assert open_elsewhere(tmp_path / "ansokan.docx") is None
