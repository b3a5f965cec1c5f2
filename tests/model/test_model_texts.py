"""Every text of a project, with where it stands."""

from project_records import read_project

from rapportgen.model.texts import texts

WORDS = """\
syfte: |
  Fler i *arbete*.
parter:
  - {namn: Kommunen, roll: projektägare}
  - {namn: Regionen, roll: [samverkande part, redovisande]}
lärdomar: Börja tidigt.
"""


def test_texts_come_with_their_paths_whether_prose_or_in_lists() -> None:
    found = dict(texts(read_project(WORDS)))

    assert {path: text for path, text in found.items() if path[0] in {"parter", "syfte"}} == {
        ("parter", 0, "namn"): "Kommunen",
        ("parter", 0, "roll", 0): "projektägare",
        ("parter", 1, "namn"): "Regionen",
        ("parter", 1, "roll", 0): "samverkande part",
        ("parter", 1, "roll", 1): "redovisande",
        ("syfte",): "Fler i *arbete*.\n",
    }
    assert found["lärdomar",] == "Börja tidigt."


def test_texts_of_a_part_keep_the_paths_that_they_have_in_the_file() -> None:
    part = read_project(WORDS).parter[0]

    assert texts(part) == [
        (("parter", 0, "namn"), "Kommunen"),
        (("parter", 0, "roll", 0), "projektägare"),
    ]
