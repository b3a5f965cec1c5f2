"""Rendering reads nothing but what the program hands over."""

import logging
from typing import TYPE_CHECKING

import pytest
from pdf_files import written
from pdf_sample import SAMPLE

from rapportgen.packs.tema import Tema
from rapportgen.writers.pdf.manuscript import Manuscript

if TYPE_CHECKING:
    from rapportgen.writers.pdf.fetcher import ClosedFetcher

DENIED = [
    "file:///etc/passwd",
    "http://127.0.0.1/x.png",
    "https://127.0.0.1/x.png",
    "ftp://127.0.0.1/x.png",
    "data:text/plain,hej",
    "rapportgen:",
    "rapportgen:annat",
    "rapportgen:/etc/passwd",
    "RAPPORTGEN:namn",
    "namn",
]


@pytest.fixture(scope="module", autouse=True)
def pango() -> None:
    written(SAMPLE, Tema())


@pytest.fixture
def fetcher() -> "ClosedFetcher":
    from rapportgen.writers.pdf.fetcher import ClosedFetcher  # noqa: PLC0415  # needs Pango

    return ClosedFetcher({"namn": b"data"})


def test_the_programs_own_data_is_handed_out_by_name(fetcher: "ClosedFetcher") -> None:
    assert fetcher("rapportgen:namn").read() == b"data"


@pytest.mark.parametrize("address", DENIED)
def test_every_other_address_is_denied(address: str, fetcher: "ClosedFetcher") -> None:
    with pytest.raises(ValueError, match="is not the program's own"):
        fetcher(address)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "http://127.0.0.1/", "data:image/png,x"])
@pytest.mark.parametrize(
    "markup",
    [
        '<img alt="x" src="{}">',
        '<link rel="stylesheet" href="{}">',
        '<link rel="attachment" href="{}">',
        '<style>@import url("{}");</style>',
        '<p style="background: url({})">x</p>',
        '<object data="{}"></object>',
    ],
)
def test_nothing_in_a_page_opens_another_door(
    address: str, markup: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rapportgen.writers.pdf.render import render  # noqa: PLC0415  # needs Pango

    monkeypatch.setattr(logging.getLogger("weasyprint"), "propagate", True)
    html = f'<!DOCTYPE html><html lang="sv-SE"><title>x</title>{markup.format(address)}</html>'
    render(Manuscript(html))
    assert f"{address} is not the program's own" in caplog.text
