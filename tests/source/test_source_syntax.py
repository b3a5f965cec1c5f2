import pytest
from project_texts import faults, marked, related, said

from rapportgen.diagnostics.diagnostic import Diagnostic

ALIGN = (
    "Kontrollera indraget: nycklar på samma nivå börjar i samma kolumn, och det som hör till en "
    "nyckel är indraget två mellanslag under den."
)
WRITE_KEY = (
    "Skriv nyckel: värde. Hör raden till texten ovanför drar du in den under nyckeln och skriver "
    "ett | efter nyckelns kolon."
)
MOVE_TO_LEVEL = "Flytta raden så att den börjar i samma kolumn som de andra nycklarna på nivån."
COMMA_OR_QUOTES = (
    "Skriv komma före nästa nyckel. Hör kolonet till ett värde sätter du citattecken runt hela "
    "värdet."
)
QUOTE_VALUE = (
    "Sätt citattecken runt hela värdet. Är det en ny nyckel skriver du den på en egen rad."
)
CLOSE_BRACE = (
    "Sätt } sist och komma mellan delarna. Ska texten börja med { sätter du citattecken runt den."
)
CLOSE_SQUARE = (
    "Sätt ] sist och komma mellan delarna. Ska texten börja med [ sätter du citattecken runt den."
)
COMMENT_APART = (
    "Sätt citattecken runt hela värdet om # hör till texten. Annars flyttar du kommentaren "
    "till en egen rad."
)
LIST_BELOW = (
    "Flytta ned listan till nästa rad, indragen två mellanslag. Hör bindestrecket till "
    "texten sätter du citattecken runt den."
)


def only(text: str) -> Diagnostic:
    (finding,) = faults(text)
    return finding


@pytest.mark.parametrize(
    ("text", "line", "mark", "message", "remedy"),
    [
        (
            'namn: "Samverkan\nsyfte: x\n',
            1,
            '"',
            'Citattecknet " är inte stängt.',
            "Sätt ett \" sist i texten. Ska tecknet ingå i texten sätter du ' runt hela texten.",
        ),
        (
            "namn: 'Samverkan\n",
            1,
            "'",
            "Citattecknet ' är inte stängt.",
            "Sätt ett ' sist i texten. Ska tecknet ingå i texten sätter du \" runt hela texten.",
        ),
        (
            'namn: "Samverkan\nsyfte: "Arbete"\n',
            1,
            '"',
            'Citattecknet " är inte stängt.',
            "Sätt ett \" sist i texten. Ska tecknet ingå i texten sätter du ' runt hela texten.",
        ),
        (
            'namn: "Samverkan" i länet\n',
            1,
            "i",
            "Det står text efter det avslutande citattecknet.",
            "Sätt citattecken runt hela värdet. Innehåller det \" använder du ' ytterst.",
        ),
        (
            "namn: 'Förbundet's plan'\n",
            1,
            "s",
            "Det står text efter det avslutande citattecknet.",
            "Sätt citattecken runt hela värdet. Innehåller det ' använder du \" ytterst.",
        ),
        (
            'namn: "C:\\mapp"\n',
            1,
            "\\",
            "Ett omvänt snedstreck i en text med dubbla citattecken har en särskild betydelse.",
            "Skriv två snedstreck i följd, eller använd enkla citattecken runt texten.",
        ),
        (
            "parter:\n  - {namn: A roll: B}\n",
            2,
            ":",
            "Inom parentesen står ett kolon för mycket, eller så saknas ett komma.",
            COMMA_OR_QUOTES,
        ),
        (
            "parter:\n  - {namn: A, roll: B\nsyfte: x\n",
            2,
            "{",
            "Parentesen { är inte stängd, eller så saknas ett komma inuti den.",
            CLOSE_BRACE,
        ),
        (
            "bilagor: [Budget, Tidplan\n",
            1,
            "[",
            "Parentesen [ är inte stängd, eller så saknas ett komma inuti den.",
            CLOSE_SQUARE,
        ),
        (
            "syfte: ] i slutet\n",
            1,
            "]",
            "Parentesen ] har ingen början.",
            "Ta bort den, eller sätt citattecken runt texten om tecknet hör till den.",
        ),
        (
            "syfte: [Utkast] fler i arbete\n",
            1,
            "f",
            "Det står text efter parentesen ].",
            "Sätt citattecken runt hela värdet om parentesen hör till texten.",
        ),
        (
            "parter:\n  - {namn: Ärende #3, roll: B}\nsyfte: x\n",
            2,
            "#",
            "Tecknet # efter ett mellanslag gör resten av raden till en kommentar.",
            COMMENT_APART,
        ),
        (
            "syfte: Ärende # 3\n  om hälsa\nmetod: x\n",
            1,
            "#",
            "Tecknet # efter ett mellanslag gör resten av raden till en kommentar.",
            COMMENT_APART,
        ),
        (
            "namn:\u00a0Samverkan\nsyfte: x\n",
            1,
            "\u00a0",
            "Ett hårt mellanslag står där det ska vara ett vanligt.",
            "Ta bort mellanslaget och skriv det på nytt. Det följer ofta med inklistrad text.",
        ),
        (
            "syfte: - fler i arbete\n",
            1,
            "-",
            "En lista kan inte börja på samma rad som sin nyckel.",
            LIST_BELOW,
        ),
        (
            "syfte: Två mål: hälsa\n",
            1,
            ":",
            "Värdet innehåller ett kolon, och då tror YAML att det är en ny nyckel.",
            QUOTE_VALUE,
        ),
        (
            "namn: A\n: x\n",
            2,
            ":",
            "Före kolonet saknas en nyckel.",
            "Skriv ett ord före kolon, eller ta bort raden.",
        ),
        (
            "tidplan:\n  - {aktivitet: Start: vår, tid: 2018}\n",
            2,
            ":",
            "Inom parentesen står ett kolon för mycket, eller så saknas ett komma.",
            COMMA_OR_QUOTES,
        ),
        (
            "syfte: Fler i arbete\n  metod: x\n",
            2,
            "m",
            "Raden är indragen under en rad som redan har ett värde.",
            MOVE_TO_LEVEL,
        ),
        (
            "namn:Samverkan\nsyfte: x\n",
            1,
            ":",
            "Mellanslaget efter kolon saknas.",
            "Skriv namn: följt av ett mellanslag och värdet.",
        ),
        (
            "parter:\n  - namn:Kommunen\n    roll: B\n",
            2,
            ":",
            "Mellanslaget efter kolon saknas.",
            "Skriv namn: följt av ett mellanslag och värdet.",
        ),
        (
            "namn: A\nsyfte Fler i arbete\nmetod: x\n",
            2,
            "s",
            "Raden är ingen nyckel: kolon saknas.",
            WRITE_KEY,
        ),
        (
            "namn: A\nsyfte: |\n  Fler i arbete.\nOch färre sjuka.\nmetod: x\n",
            4,
            "O",
            "Raden är ingen nyckel: kolon saknas.",
            WRITE_KEY,
        ),
        (
            "namn: A\n- Kommunen\n",
            2,
            "-",
            "Raden är en del av en lista, men här kan ingen lista stå.",
            "Dra in raden så att den börjar i samma kolumn som listans andra rader, under nyckeln.",
        ),
        (
            "parter:\n  - namn: A\n   roll: B\n",
            3,
            "r",
            "Raden stämmer inte med raderna ovanför.",
            ALIGN,
        ),
    ],
)
def test_a_syntax_error_is_explained_where_it_is(
    text: str, line: int, mark: str, message: str, remedy: str
) -> None:
    finding = only(text)
    assert said(finding)[0] == "RG001"
    assert (finding.place.line, marked(finding.place)) == (line, mark)
    assert (finding.message, finding.help) == (message, remedy)
    assert finding.place.excerpt == text.split("\n")[line - 1]


@pytest.mark.parametrize(
    ("value", "character", "example"),
    [
        ("@förbundet", "@", '"@…"'),
        ("`kod`", "`", '"`…"'),
        ("%-tal", "%", '"%…"'),
        ("* punkt", "*", '"*…"'),
        ("**Fler** i arbete", "*", '"*…"'),
        ("*Fler* i arbete", "*", '"*…"'),
        ("& mer", "&", '"&…"'),
        (", mer", ",", '", …"'),
        ("? kanske", "?", '"? …"'),
    ],
)
def test_a_value_that_begins_with_a_sign_of_yaml_needs_quotes(
    value: str, character: str, example: str
) -> None:
    assert said(only(f"namn: A\nsyfte: {value}\n")) == (
        "RG001",
        2,
        8,
        9,
        f"Ett värde får inte börja med tecknet {character}.",
        f"Sätt citattecken runt hela värdet: {example}.",
    )


def test_a_star_is_no_sign_for_a_list() -> None:
    assert said(only("bilagor:\n  * Budget\n  * Plan\n")) == (
        "RG001",
        2,
        3,
        4,
        "Raden börjar med tecknet * i stället för ett bindestreck.",
        "Byt * mot ett bindestreck och ett mellanslag om raden är en del av en lista.",
    )


@pytest.mark.parametrize(
    ("line", "sign", "column"),
    [("syfte = Fler", "=", 7), ("syfte; Fler", ";", 6), ("syfte：Fler", "：", 6)],
)
def test_another_sign_after_a_key_is_told(line: str, sign: str, column: int) -> None:
    assert said(only(f"namn: A\n{line}\n")) == (
        "RG001",
        2,
        column,
        column + 1,
        f"Efter nyckeln står {sign} i stället för kolon.",
        "Skriv syfte: följt av ett mellanslag och värdet.",
    )


@pytest.mark.parametrize("sign", ["|", ">"])
def test_a_text_beside_the_sign_for_a_long_text_is_moved_down(sign: str) -> None:
    assert said(only(f"namn: A\nsyfte: {sign} 50 år\n  och mer\n")) == (
        "RG001",
        2,
        8,
        9,
        f"Efter {sign} ska texten börja på raden under.",
        (
            "Flytta ned texten till nästa rad, indragen två mellanslag under nyckeln. Ska texten "
            f"börja med {sign} sätter du citattecken runt den."
        ),
    )


@pytest.mark.parametrize(
    "value", ["-1", "– ett", "50 % fler", "a, b]", "9 av 10?", "C# och F#", "x#1", "kl 9:30", ":-)"]
)
def test_other_signs_are_text(value: str) -> None:
    assert faults(f"syfte: {value}\n") == []


def test_columns_count_characters() -> None:
    assert said(only("målgrupp: Åäö 😀 å: b\n"))[1:4] == (1, 18, 19)


def test_an_error_beyond_the_end_is_shown_on_the_last_line_with_text() -> None:
    assert said(only("namn: A\nsyfte\n\n\n"))[:4] == ("RG001", 2, 1, 2)


def test_a_list_that_began_above_is_shown_too() -> None:
    finding = only("parter:\n  - namn: A\n   roll: B\n")
    assert related(finding) == [(2, "-", "Det som inte går ihop börjar här.")]


def test_the_beginning_of_the_file_is_not_shown_as_the_cause() -> None:
    assert only("namn: A\nsyfte: |\n  Fler.\nOch.\n").related == ()
