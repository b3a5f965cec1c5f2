"""Whatever stands under the keys of a project, pydantic's own words never reach the user."""

import re

from hypothesis import given, settings
from project_strategies import record, written
from project_texts import PATH, faults, source

from rapportgen.diagnostics.place import Place
from rapportgen.model.projekt import Projekt
from rapportgen.schema.messages import UNEXPECTED
from rapportgen.schema.reading import read_record
from rapportgen.schema.record import Field, Record

ENGLISH = re.compile(
    r"\b(?:input|should|valid|string|field|value|type|error|dictionary|required|greater|less)\b",
    re.IGNORECASE,
)


def assert_in_swedish(model: type[Record], data: object) -> None:
    text = written(data) + "\n"
    if faults(text):
        return  # a key is no word
    result = read_record(model, source(text))
    if isinstance(result, Record):
        return
    for finding in result:
        assert finding.message != UNEXPECTED
        assert not ENGLISH.search(finding.message + finding.help), finding
        assert finding.message.endswith(".")
        place = finding.place
        assert place.path == PATH
        assert place != Place(PATH)
        assert 1 <= place.column < place.end_column <= len(place.excerpt) + 1


@settings(deadline=None, max_examples=500)
@given(record(Projekt))
def test_no_project_is_answered_in_english(data: dict[str, object]) -> None:
    assert_in_swedish(Projekt, data)


class Inre(Record):
    """Every kind of field that pydantic itself reads."""

    heltal: int = Field(5, ge=1, le=9)
    decimaltal: float = Field(1.5, ge=1, le=8.5)
    svar: bool = False
    färg: str = Field("#ffffff", pattern="^#[0-9a-f]{6}$")
    ord: dict[str, str] = Field(default_factory=dict)


class Yttre(Record):
    """A record such as a pack's."""

    namn: str = Field(min_length=1)
    inre: Inre = Field(default_factory=Inre)
    grupper: dict[str, tuple[Inre, ...]] = Field(default_factory=dict)


@settings(deadline=None, max_examples=500)
@given(record(Yttre))
def test_no_file_of_a_pack_is_answered_in_english(data: dict[str, object]) -> None:
    assert_in_swedish(Yttre, data)


def faults_of(text: str) -> list[tuple[str, str, str]]:
    result = read_record(Yttre, source(text))
    assert isinstance(result, list)
    return [(finding.rule.code, finding.message, finding.help) for finding in result]


def test_limits_are_told_with_the_limit() -> None:
    assert faults_of("namn: A\ninre: {heltal: 0, decimaltal: 9.5, svar: kanske, färg: röd}\n") == [
        ("RG116", "Värdet ska vara minst 1.", "Skriv ett tal som är minst 1."),
        ("RG116", "Värdet ska vara högst 8,5.", "Skriv ett tal som är högst 8,5."),
        (
            "RG115",
            "Här går det bara att svara true eller false.",
            "Skriv true eller false.",
        ),
        (
            "RG116",
            "Värdet har fel form.",
            "Jämför med exemplet i handboken för den här nyckeln.",
        ),
    ]


def test_keys_under_keys_of_the_user_are_known() -> None:
    assert faults_of("namn: A\ngrupper: {mina: [{heltall: 1}]}\n") == [
        ("RG101", "Nyckeln heltall finns inte här.", "Menade du heltal?")
    ]
