"""The yaml-language-server, as in Visual Studio Code, with the schema that files name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from maximal import MAXIMAL
from project_texts import project
from yaml_editor import Editor, Mark

from rapportgen.build.editor_files import provide_editor_files
from rapportgen.build.starter import starter
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt

EXAMPLES = sorted((Path(__file__).parents[2] / "projects").glob("*.yaml"))
FIRST_LINE = "# yaml-language-server: $schema=../schema/projekt.schema.json\n"


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    editor = Editor()
    yield editor
    editor.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project file in a folder where the program has put its schema."""
    assert list(provide_editor_files(tmp_path))
    return tmp_path / "projects" / "prov.yaml"


def file(fragment: str) -> str:
    """Return a project file's text with the keys of a fragment."""
    return FIRST_LINE + project(fragment)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_is_marked_in_an_example(editor: Editor, example: Path) -> None:
    assert editor.marks(example, example.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [FIRST_LINE + MAXIMAL, starter("Prov", "standard", 2026)],
    ids=["every key", "a new file"],
)
def test_nothing_is_marked_in_a_sound_file(editor: Editor, path: Path, text: str) -> None:
    assert editor.marks(path, text) == []


def test_a_wrong_key_is_marked(editor: Editor, path: Path) -> None:
    text = file("budget:\n  poster:\n    - post: A\n      tjänstgoringsgrad: 50 %\n  summa: 0\n")

    assert editor.marks(path, text) == [
        Mark(9, 7, 24, "Property tjänstgoringsgrad is not allowed.")
    ]


def test_a_wrong_word_is_marked_with_those_to_choose_from(editor: Editor, path: Path) -> None:
    text = file("parter:\n  - {namn: A, roll: ägare}\n")

    assert editor.marks(path, text) == [
        Mark(
            7,
            21,
            26,
            'Value is not accepted. Valid values: "projektägare", "redovisande", '
            '"samverkande part", "intressent", "finansiär".',
        )
    ]


def test_a_key_that_is_missing_is_marked(editor: Editor, path: Path) -> None:
    text = file("budget:\n  summa: 0\n")

    assert editor.marks(path, text) == [Mark(6, 1, 7, 'Missing property "poster".')]


def test_the_keys_of_a_post_are_offered_and_explained(editor: Editor, path: Path) -> None:
    text = file("budget:\n  poster:\n    - post: A\n      ▮\n  summa: 0\n")
    offers = editor.offers(path, text)

    assert {label: offer["documentation"] for label, offer in offers.items()} == {
        name: field.description for name, field in Post.model_fields.items() if name != "post"
    }
    assert offers["tjänstgöringsgrad"]["documentation"] == (
        "Hur stor del av heltid varje person arbetar."
    )
    assert offers["öppen"]["insertText"] == "öppen: "
    assert offers["avrundning"]["insertText"] == "avrundning: ${1:100}"


def test_the_keys_of_a_project_are_offered_with_what_they_must_have(
    editor: Editor, path: Path
) -> None:
    offers = editor.offers(path, file("▮\n"))

    written = {"version", "mallpaket", "namn", "period"}
    assert offers.keys() == Projekt.model_fields.keys() - written
    assert offers["tidplan"]["insertText"] == "tidplan:\n  - aktivitet: $1\n    tid: $2"
    assert offers["beslut"]["insertText"] == "beslut:\n  datum: "


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        (
            "budget:\n  poster:\n    - post: A\n      slag: ▮\n  summa: 0\n",
            [
                "lön",
                "tjänster",
                "lokaler",
                "material",
                "resor",
                "utbildning",
                "utrustning",
                "information",
                "övrigt",
            ],
        ),
        (
            "mål:\n  delmål:\n    - text: A\n      jämförelse: ▮\n",
            ["minst", "högst", "lika med"],
        ),
        (
            "parter:\n  - namn: A\n    roll: ▮\n",
            ["projektägare", "redovisande", "samverkande part", "intressent", "finansiär"],
        ),
        (
            "parter:\n  - namn: A\n    roll:\n      - ▮\n",
            ["projektägare", "redovisande", "samverkande part", "intressent", "finansiär"],
        ),
        (
            "budget:\n  poster:\n    - post: A\n      öppen: ▮\n  summa: 0\n",
            ["true", "false", "ja", "nej"],
        ),
    ],
    ids=["slag", "jämförelse", "roll", "roller", "öppen"],
)
def test_the_words_to_choose_from_are_offered(
    editor: Editor, path: Path, fragment: str, words: list[str]
) -> None:
    assert list(editor.offers(path, file(fragment))) == words


def test_a_word_to_choose_is_offered_with_its_meaning(editor: Editor, path: Path) -> None:
    offers = editor.offers(path, file("budget: {finansiering: [{källa: A, typ: ▮}]}\n"))

    assert {word: offer["documentation"] for word, offer in offers.items()} == {
        "sökt": "Det som söks hos förbundet.",
        "egen insats": "Det som parterna själva bidrar med.",
        "annan": "Det som någon annan betalar.",
    }


def test_a_new_post_is_offered_by_what_it_is(editor: Editor, path: Path) -> None:
    offers = editor.offers(path, file("budget:\n  poster:\n    - ▮\n  summa: 0\n"))

    assert offers["En kostnad i budgeten"]["insertText"] == "post: ${1:Projektledare}"
    assert offers["post"]["insertText"] == "post: ${1:Projektledare}"


@pytest.mark.parametrize(
    ("fragment", "title", "sentence"),
    [
        ("m▮ål:\n  frågor: [Hur?]\n", "Mål", "Projektets mål."),
        ("upp▮följning: Varje månad.\n", "Uppföljning", "Hur projektet följs upp."),
        ("upp▮följning: {text: Varje månad.}\n", "Uppföljning", "Hur projektet följs upp."),
    ],
)
def test_a_key_is_explained_where_the_pointer_rests(
    editor: Editor, path: Path, fragment: str, title: str, sentence: str
) -> None:
    assert editor.hover(path, file(fragment)) == f"#### {title}\n\n{sentence}"


def test_a_key_is_explained_with_examples(editor: Editor, path: Path) -> None:
    text = file("budget:\n  poster:\n    - post: A\n      tjänstgö▮ringsgrad: 1\n  summa: 0\n")
    shown = editor.hover(path, text)

    explained, *examples = shown.split("\n\nExample:\n\n")
    assert explained == ("#### Tjänstgöringsgrad\n\nHur stor del av heltid varje person arbetar.")
    assert [example.splitlines()[1] for example in examples] == ["80 %", "halvtid", "0,5"]


def test_a_key_is_explained_with_the_words_to_choose_from(editor: Editor, path: Path) -> None:
    shown = editor.hover(path, file("mål: {delmål: [{text: A, jäm▮förelse: minst}]}\n"))

    assert shown == (
        "#### Jämförelse\n\nOm värdet ska vara minst, högst eller lika med målvärdet.\n\n"
        "Allowed Values:\n\n"
        "* `minst`: Målet är nått när värdet är målvärdet eller mer.\n"
        "* `högst`: Målet är nått när värdet är målvärdet eller mindre.\n"
        "* `lika med`: Målet är nått när värdet är målvärdet.\n"
    )


def test_nothing_is_known_of_a_file_that_names_no_schema(editor: Editor, path: Path) -> None:
    assert editor.marks(path, "tjänstgoringsgrad: 50 %\n") == []
