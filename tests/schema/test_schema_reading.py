from decimal import Decimal

from project_texts import findings, project, source

from rapportgen.diagnostics.place import Place
from rapportgen.model.projekt import Projekt
from rapportgen.schema.reading import read_record

TEXT = project(
    """\
parter:
  - {namn: Kommunen, roll: projektägare}
  - {namn: Regionen, roll: [intressent, finansiär]}
uppföljning: Styrgruppen följer arbetet.
budget:
  poster:
    - {post: Löner, belopp: 170 000, per_år: {2018: 170 000}}
    - {post: Övrigt, öppen: ja}
  summa: 170 000
"""
)


def read(text: str) -> Projekt:
    record = read_record(Projekt, source(text))
    assert isinstance(record, Projekt), record
    return record


def test_a_file_becomes_typed_values() -> None:
    projekt = read(TEXT)
    assert projekt.parter[0].roll == ("projektägare",)
    assert [part.namn for part in projekt.parties_with_role("finansiär")] == ["Regionen"]
    assert projekt.budget is not None
    assert projekt.budget.poster[0].belopp == Decimal(170000)
    assert projekt.budget.poster[0].per_år == {"2018": Decimal(170000)}
    assert projekt.budget.poster[1].öppen
    assert projekt.uppföljning is not None
    assert projekt.uppföljning.text.text == "Styrgruppen följer arbetet."


def test_every_record_knows_where_it_stands() -> None:
    projekt = read(TEXT)
    assert projekt.budget is not None
    post = projekt.budget.poster[1]
    assert projekt.at() == ()
    assert projekt.at("namn") == ("namn",)
    assert post.at("öppen") == ("budget", "poster", 1, "öppen")
    assert projekt.budget.poster[0].at("per_år", "2018") == (
        "budget",
        "poster",
        0,
        "per_år",
        "2018",
    )
    assert projekt.parter[1].at("roll", 1) == ("parter", 1, "roll", 1)


def test_the_path_of_a_record_leads_back_to_its_line() -> None:
    projekt = read(TEXT)
    assert projekt.budget is not None
    place = source(TEXT).place(projekt.budget.poster[1].at("öppen"))
    excerpt = "    - {post: Övrigt, öppen: ja}"
    assert place == Place("projects/exempel.yaml", 12, 29, 12, 31, excerpt)


def test_names_are_read_without_the_spaces_and_line_ends_around_them() -> None:
    parties = "parter:\n  - {namn: ' A ', roll: intressent}\n"
    projekt = read(project(f"namn: |\n  Infosamverkan\n{parties}"))
    assert projekt.namn == "Infosamverkan"
    assert projekt.parter[0].namn == "A"


def test_keys_without_values_are_as_if_they_were_not_written() -> None:
    text = project("syfte:\nparter:\nmål:\n")
    assert findings(text) == []
    assert (read(text).syfte, read(text).parter, read(text).mål) == (None, (), None)
