import pytest
from project_texts import faults, related, said


@pytest.mark.parametrize(
    ("text", "line", "column", "below", "wider"),
    [
        (
            "budget:\n  poster:\n    - post: A\nsumma: 4\n  finansiering:\n    - källa: X\n",
            4,
            1,
            5,
            2,
        ),
        ("budget:\nposter:\n    - post: A\n      belopp: 4\n  summa: 4\n", 2, 1, 5, 2),
        ("budget:\n  anmärkning: x\nposter:\n  - post: A\n  summa: 4\n", 3, 1, 5, 2),
        ("a:\n  b:\n    c:\n      - d: 1\n  e: 2\n    f: 3\n", 5, 3, 6, 2),
    ],
)
def test_the_outdented_line_is_shown_and_not_the_next(
    text: str, line: int, column: int, below: int, wider: int
) -> None:
    (finding,) = faults(text)
    assert said(finding) == (
        "RG001",
        line,
        column,
        column + 1,
        f"Raden börjar längre till vänster än rad {below}, och då går de inte ihop.",
        (
            f"Hör den till samma grupp som rad {below} drar du in den {wider} mellanslag till. "
            f"Annars är det indraget på rad {below} som ska ändras."
        ),
    )
    assert related(finding) == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("budget:\n  poster:\n    - post: A\n       slag: lön\n      belopp: 4\n", 4, 8),
        ("a:\n  - b: A\n    c: B\n     d: 4\n", 4, 6),
        ("namn: A\n  syfte: x\n", 2, 3),
    ],
)
def test_a_line_with_a_space_too_many_is_shown_where_its_text_begins(
    text: str, line: int, column: int
) -> None:
    (finding,) = faults(text)
    assert said(finding)[:5] == (
        "RG001",
        line,
        column,
        column + 1,
        "Raden är indragen under en rad som redan har ett värde.",
    )


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("budget:\n  poster:\n  - post: A\n    belopp: 4\n   summa: 4\n", 5, 4),
        ("parter:\n- namn: A\n  roll: x\n - namn: B\n", 4, 2),
        ("mål:\n  övergripande: x\n delmål:\n    - text: y\n", 3, 2),
    ],
)
def test_a_line_that_fits_with_nothing_is_shown_itself(text: str, line: int, column: int) -> None:
    (finding,) = faults(text)
    assert (finding.place.line, finding.place.column) == (line, column)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("version: 1\nnamn: A\n bakgrund: B\nsyfte: C\n", 3),
        ("namn: A\nbudget:\n  poster:\n    - post: A\n summa: 1\n", 5),
    ],
)
def test_an_odd_indent_is_told_where_it_is(text: str, row: int) -> None:
    (finding,) = faults(text)

    assert (finding.rule.code, finding.place.line) == ("RG001", row)


@pytest.mark.parametrize("row", [3, 4])
def test_an_indent_of_hard_spaces_is_told_where_it_is(row: int) -> None:
    lines = ["budget:", "  poster:", "    - post: A", "      slag: lön", "      belopp: 1"]
    lines[row - 1] = lines[row - 1].replace("    ", "\N{NO-BREAK SPACE}" * 4, 1)
    (finding,) = faults("\n".join([*lines, "  summa: 1\n"]))

    assert finding.message == "Ett hårt mellanslag står där det ska vara ett vanligt."
    assert finding.place.line == row
