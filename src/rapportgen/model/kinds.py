"""The kinds of values a project file is made of."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from rapportgen.model.artal import ARTAL, parse_artal
from rapportgen.schema.kinds import NOT_BLANK, Kind, choice, file_version, key_choice
from rapportgen.schema.words import TEXT_TYPES, words_schema
from rapportgen.values.andel import parse_andel
from rapportgen.values.belopp import parse_belopp
from rapportgen.values.ja_nej import ANSWERS, parse_ja_nej
from rapportgen.values.malvarde import Malvarde, parse_malvarde
from rapportgen.values.prosa import Prosa
from rapportgen.values.tal import parse_tal
from rapportgen.values.tid import Tid, parse_datum, parse_period, parse_tid

Text = Annotated[str, NOT_BLANK]
Prosatext = Annotated[Prosa, Kind(Prosa, {"type": TEXT_TYPES})]
Belopp = Annotated[
    Decimal,
    Kind(parse_belopp, {"type": TEXT_TYPES, "examples": ["170 000", "170 000 kr", "1,5 mkr"]}),
]
Andel = Annotated[
    Decimal, Kind(parse_andel, {"type": TEXT_TYPES, "examples": ["80 %", "halvtid", "0,5"]})
]
Tal = Annotated[Decimal, Kind(parse_tal, {"type": TEXT_TYPES, "examples": ["4", "1 244", "0,5"]})]
Artal = Annotated[str, Kind(parse_artal, {"type": "string", "pattern": ARTAL})]
Datum = Annotated[
    date, Kind(parse_datum, {"type": "string", "examples": ["2018-10-01", "1 oktober 2018"]})
]
Period = Annotated[
    Tid,
    Kind(parse_period, {"type": TEXT_TYPES, "examples": ["2018-10-01 – 2018-12-31", "2018"]}),
]
Tidpunkt = Annotated[
    Tid,
    Kind(
        parse_tid,
        {"type": TEXT_TYPES, "examples": ["oktober 2018", "september – december 2018"]},
    ),
]
Malvardestext = Annotated[
    Malvarde, Kind(parse_malvarde, {"type": TEXT_TYPES, "examples": ["39", "80 % av 48"]})
]
JaNej = Annotated[
    bool, Kind(parse_ja_nej, words_schema((True, False, "ja", "nej"), tuple(ANSWERS)))
]

Roll = Annotated[
    str, choice("projektägare", "redovisande", "samverkande part", "intressent", "finansiär")
]
_SLAG = (
    "lön",
    "tjänster",
    "lokaler",
    "material",
    "resor",
    "utbildning",
    "utrustning",
    "information",
    "övrigt",
)
Slag = Annotated[str, choice(*_SLAG)]
Slagnyckel = Annotated[str, key_choice(*_SLAG)]
Finansieringstyp = Annotated[str, choice("sökt", "egen insats", "annan")]
Jamforelse = Annotated[str, choice("minst", "högst", "lika med")]
Version = Annotated[str, file_version("1")]
