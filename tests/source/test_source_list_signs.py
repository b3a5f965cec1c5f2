import pytest
from project_texts import faults, said

SPACE = (
    "Mellanslaget efter bindestrecket saknas.",
    "Skriv - {} med mellanslag efter bindestrecket.",
)


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("parter:\n  -namn: Ekeby kommun\n   roll: x\n", 2, "namn:"),
        ("parter:\n  -namn: Ekeby kommun\n    roll: x\n", 2, "namn:"),
        ("parter:\n  - namn: B\n    roll: x\n  -namn: A\n    roll: x\n", 4, "namn:"),
        ("bilagor:\n  - ett\n  -två ord\n  - tre\n", 3, "två"),
    ],
)
def test_a_hyphen_without_its_space_is_named(text: str, line: int, word: str) -> None:
    (finding,) = faults(text)
    message, remedy = SPACE
    assert said(finding) == ("RG001", line, 3, 4, message, remedy.format(word))


@pytest.mark.parametrize("sign", ["•", "–", "·", "\N{MINUS SIGN}"])
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("parter:\n  {} namn: A\n    roll: x\n", 2),
        ("parter:\n  - namn: B\n    roll: x\n  {} namn: A\n    roll: x\n", 4),
        ("parter:\n  {} namn: A\n", 2),
    ],
)
def test_another_sign_than_a_hyphen_is_named(sign: str, text: str, line: int) -> None:
    (finding,) = faults(text.format(sign))
    assert (finding.place.line, finding.place.column) == (line, 3)
    assert (finding.message, finding.help) == (
        f"Raden börjar med tecknet {sign} i stället för ett bindestreck.",
        f"Byt {sign} mot ett bindestreck och ett mellanslag om raden är en del av en lista.",
    )


def test_a_hyphen_alone_is_a_part_of_a_list() -> None:
    (finding,) = faults("namn: A\n-\n")
    assert finding.message == "Raden är en del av en lista, men här kan ingen lista stå."
