import pytest
from project_texts import findings, project, said


@pytest.mark.parametrize(
    ("escape", "code"),
    [("\\ue000", "U+E000"), ("\\x02", "U+0002"), ("\\u202e", "U+202E"), ("\\0", "U+0000")],
)
def test_a_forbidden_character_behind_a_backslash_is_refused(escape: str, code: str) -> None:
    (finding,) = findings(project(f'syfte: "Fler {escape} i arbete"\n'))

    assert said(finding) == (
        "RG007",
        5,
        8,
        24 + len(escape),
        (
            "Texten innehåller, skrivet med omvänt snedstreck, ett osynligt tecken som inte får "
            f"användas ({code})."
        ),
        "Ta bort det, eller skriv två omvända snedstreck om du menar själva snedstrecket.",
    )


def test_a_forbidden_character_in_a_key_is_refused_too() -> None:
    (finding, *_) = findings(project('"sy\\x02fte": Fler\n'))

    assert finding.rule.code == "RG007"


@pytest.mark.parametrize("text", ['"Två\\nrader"', '"en\\ttabb"', '"\\u00e5"', "'C:\\\\x02'"])
def test_other_escapes_are_fine(text: str) -> None:
    assert findings(project(f"syfte: {text}\n")) == []
