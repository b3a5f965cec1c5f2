"""The kinds of values a project file is made of."""

from datetime import date
from decimal import Decimal
from typing import Annotated

from rapportgen.model.artal import ARTAL, parse_artal
from rapportgen.schema.kinds import (
    NOT_BLANK,
    Kind,
    choice,
    choice_in_list,
    file_version,
    key_choice,
)
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
    str,
    choice_in_list(
        {
            "projektägare": "Ansvarar för projektet.",
            "redovisande": "Redovisar kostnaderna för förbundet.",
            "samverkande part": "Deltar i arbetet utan att äga projektet.",
            "intressent": "Berörs av projektet utan att delta i arbetet.",
            "finansiär": "Betalar en del av projektet.",
        }
    ),
]
_SLAG = {
    "lön": "Lön och det som arbetsgivaren betalar utöver lönen.",
    "tjänster": "Köpta tjänster, till exempel en utvärdering.",
    "lokaler": "Hyra och annat för lokaler.",
    "material": "Kontorsmaterial och annat som förbrukas.",
    "resor": "Resor och logi.",
    "utbildning": "Kurser, handledning och konferenser.",
    "utrustning": "Datorer, möbler och annat som används länge.",
    "information": "Trycksaker, webbplats och annat som sprider information.",
    "övrigt": "Det som inte hör till något annat slag.",
}
Slag = Annotated[str, choice(_SLAG)]
Slagnyckel = Annotated[str, key_choice(*_SLAG)]
Finansieringstyp = Annotated[
    str,
    choice(
        {
            "sökt": "Det som söks hos förbundet.",
            "egen insats": "Det som parterna själva bidrar med.",
            "annan": "Det som någon annan betalar.",
        }
    ),
]
Jamforelse = Annotated[
    str,
    choice(
        {
            "minst": "Målet är nått när värdet är målvärdet eller mer.",
            "högst": "Målet är nått när värdet är målvärdet eller mindre.",
            "lika med": "Målet är nått när värdet är målvärdet.",
        }
    ),
]
Uppnatt = Annotated[
    str,
    choice(
        {
            "ja": "Målet är nått.",
            "nej": "Målet är inte nått.",
            "delvis": "En del av målet är nådd.",
        }
    ),
]
Enligtplan = Annotated[
    str,
    choice(
        {
            "ja": "Det går enligt planen.",
            "nej": "Det går inte enligt planen.",
            "delvis": "En del går enligt planen.",
        }
    ),
]
Flode = Annotated[
    str,
    choice(
        {
            "ingående": "Det som finns när mättillfällets tid börjar.",
            "nya": "Det som tillkommer under tiden.",
            "avslutade": "Det som lämnar under tiden.",
            "utgående": "Det som finns när tiden slutar.",
        }
    ),
]
Version = Annotated[str, file_version("1")]
