from decimal import Decimal
from pathlib import Path

import pytest
from pack_files import PLAIN, pack_of, refused, write_pack
from shipped_packs import shipped

from rapportgen.packs.krav import Krav

PARENT = "namn: Föräldern\nkrav: {avvikelse: 10 %, parter: 2, påslag: 45 %}\n"
CHILD = "namn: Barnet\närver: foralder\nkrav: {parter: 3, egen_insats: halvtid, avrundning: 100}\n"


def test_demands_are_inherited_one_by_one(tmp_path: Path) -> None:
    write_pack(tmp_path, "foralder", {**PLAIN, "pack.yaml": PARENT})
    write_pack(tmp_path, "barn", {"pack.yaml": CHILD})

    expected = {
        "parter": 3,
        "egen_insats": Decimal("0.5"),
        "ospecificerat": None,
        "avrundning": Decimal(100),
        "påslag": Decimal("0.45"),
        "avvikelse": Decimal("0.1"),
    }
    assert pack_of("barn", tmp_path).krav.model_dump() == expected


@pytest.mark.parametrize("name", ["standard", "skaraborg", "rar-sormland", "finsam-orebro"])
def test_the_packs_that_ship_demand_a_comment_to_a_tenth_too_much(name: str) -> None:
    assert shipped(name).krav.model_dump() == {**Krav().model_dump(), "avvikelse": Decimal("0.1")}


SHARE = "Skriv en andel mellan 0 och 100 %, till exempel 20 %."
STEP = "Skriv ett belopp över 0 och högst 1 000 kronor, till exempel 100."


@pytest.mark.parametrize(
    ("demand", "code", "message", "remedy"),
    [
        ("egen_insats: 101 %", "RG116", "”101 %” är mer än 100 %.", SHARE),
        ("ospecificerat: 100,01 %", "RG116", "”100,01 %” är mer än 100 %.", SHARE),
        ("påslag: 145 %", "RG116", "”145 %” är mer än 100 %.", SHARE),
        ("avvikelse: 110 %", "RG116", "”110 %” är mer än 100 %.", SHARE),
        (
            "egen_insats: -5 %",
            "RG111",
            "”-5 %” är mindre än 0.",
            "Skriv en andel som är 0 eller större.",
        ),
        ("avrundning: 0", "RG116", "Det går inte att avrunda till hela ”0” kronor.", STEP),
        ("avrundning: -100", "RG116", "Det går inte att avrunda till hela ”-100” kronor.", STEP),
        ("avrundning: 1 001", "RG116", "Det går inte att avrunda till hela ”1 001” kronor.", STEP),
        ("parter: 0", "RG116", "Värdet ska vara minst 1.", "Skriv ett tal som är minst 1."),
        ("parter: två", "RG116", "Värdet är inte ett tal.", "Skriv ett tal med siffror."),
    ],
)
def test_a_demand_that_cannot_be_meant_is_refused_where_it_stands(
    demand: str, code: str, message: str, remedy: str, tmp_path: Path
) -> None:
    text = f"namn: Förbundet\nkrav:\n  {demand}\n"
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": text})

    column = demand.index(":") + 5
    assert refused("eget", tmp_path) == [(code, "pack.yaml", 3, column, message, remedy)]


@pytest.mark.parametrize(
    ("demand", "value"),
    [("egen_insats: 0 %", 0), ("påslag: 100 %", 1), ("avrundning: 1 000", 1000)],
)
def test_a_demand_may_be_as_large_and_as_small_as_the_limits(
    demand: str, value: int, tmp_path: Path
) -> None:
    text = f"namn: Förbundet\nkrav:\n  {demand}\n"
    write_pack(tmp_path, "eget", {**PLAIN, "pack.yaml": text})

    assert getattr(pack_of("eget", tmp_path).krav, demand.partition(":")[0]) == value
