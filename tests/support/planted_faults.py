"""Faults that are planted in a PDF, whatever made it, for the programs that judge it to see."""

from pathlib import Path
from typing import Any, Protocol

import pikepdf
from outloud_check import findings
from verapdf import verdicts


class Plant(Protocol):
    """A function that plants a fault in a PDF."""

    __name__: str

    def __call__(self, pdf: pikepdf.Pdf) -> None: ...


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """Return the tags of a kind, in the order of the file."""
    objects = (item for item in pdf.objects if isinstance(item, pikepdf.Dictionary))
    return [item for item in objects if item.get("/S") == kind and "/P" in item]


def nothing(pdf: pikepdf.Pdf) -> None:
    """Leave the PDF as it is."""
    assert pdf.Root.Lang == "sv-SE"


def no_language(pdf: pikepdf.Pdf) -> None:
    """Leave the language untold."""
    del pdf.Root.Lang


def a_heading_skipped(pdf: pikepdf.Pdf) -> None:
    """Let a heading be two levels below the one before it."""
    elements(pdf, "/H2")[0].S = pikepdf.Name.H4


def no_kind_of_the_file_inside(pdf: pikepdf.Pdf) -> None:
    """Leave the media type of the attachment untold."""
    del pdf.Root.AF[0].EF.F.Subtype


def planted(sample: Path, fault: Plant) -> Path:
    """Return the path of a copy of a PDF, with a fault in it."""
    path = sample.with_name(f"{fault.__name__}.pdf")
    with pikepdf.open(sample) as pdf:
        fault(pdf)
        pdf.save(path)
    return path


def seen_by_verapdf(faulty: dict[Plant, Path]) -> dict[str, set[str]]:
    """Return the clauses of PDF/A-3a and PDF/UA-1 that are broken with each fault."""
    found = verdicts("3a,ua1", faulty.values())
    return {
        fault.__name__: {*found[path, "3a"].failed, *found[path, "ua1"].failed}
        for fault, path in faulty.items()
    }


def seen_by_outloud(faulty: dict[Plant, Path]) -> dict[str, set[str]]:
    """Return the rules for what is heard that are broken with each fault."""
    return {fault.__name__: set(findings(path)) for fault, path in faulty.items()}
