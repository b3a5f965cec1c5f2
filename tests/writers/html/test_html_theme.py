"""The theme's tokens become custom properties and a printed page."""

from dataclasses import replace

import pytest
from html_nodes import document

from rapportgen.packs.tema import Farger, Marginaler, Tema, Typsnitt
from rapportgen.writers.html.theme import paper, tokens

FINSAM = Tema(
    färger=Farger(accent="#ffd700", text="#222222", linje="#cccccc", yta="#003344"),
    typsnitt=Typsnitt(sida="Georgia", grad=12),
    marginaler=Marginaler(topp=30, botten=20, vänster=35, höger=15),
    sidhuvud="Finsam Örebro",
)


def test_the_tokens_are_the_theme_with_faint_colours_made_readable() -> None:
    assert tokens(FINSAM) == (
        ":root {\n"
        "  --accent: #ffd700;\n"
        "  --rubrik: #000000;\n"
        "  --tabellhuvud: #ffd700;\n"
        "  --text: #222222;\n"
        "  --text-pa-yta: #ffffff;\n"
        "  --pa-accent: #000000;\n"
        "  --linje: #cccccc;\n"
        "  --yta: #003344;\n"
        '  --typsnitt: "Georgia", "Source Serif 4", Charter, Cambria, Georgia, serif;\n'
        "  --grad: 12pt;\n"
        "  --grad-skarm: 1.2rem;\n"
        "  --bildhojd: 227mm;\n"
        "  --bildhojd-liggande: 140mm;\n"
        "}\n"
    )


def test_the_paper_has_margins_running_header_and_page_numbers() -> None:
    assert paper(document(), FINSAM) == (
        "@page {\n"
        "  margin: 30mm 15mm 20mm 35mm;\n"
        '  @top-left { content: "Finsam Örebro · Titel · Ansökan"; }\n'
        '  @bottom-right { content: "Sida " counter(page) " av " counter(pages); }\n'
        "}\n"
        "@page :first {\n"
        "  @top-left { content: none; }\n"
        "  @top-right { content: none; }\n"
        "}\n"
    )


def test_a_draft_says_so_at_the_top_of_the_paper() -> None:
    assert '  @top-right { content: "UTKAST"; }\n' in paper(document(draft=True), FINSAM)


def test_a_theme_without_page_header_starts_with_the_title() -> None:
    assert 'content: "Titel · Ansökan"' in paper(document(), Tema())


def test_a_long_title_is_cut_between_words_to_fit_the_line_of_the_page_header() -> None:
    title = "Tidiga insatser i samverkan mellan arbetsgivare, landsting och Försäkringskassan"
    long = replace(document(), title=title)

    cut = "Tidiga insatser i samverkan mellan arbetsgivare \\2026 "
    sender = Tema(sidhuvud="Samordningsförbundet")
    assert f'content: "Samordningsförbundet · {cut} · Ansökan"' in paper(long, sender)
    assert f'content: "{title} · Ansökan"' not in paper(long, Tema())


@pytest.mark.parametrize(
    ("font", "fallback"),
    [
        ("Source Serif Pro", "serif"),
        ("Times New Roman", "serif"),
        ("Roboto", "sans-serif"),
        ("Microsoft Sans Serif", "sans-serif"),
    ],
)
def test_a_font_that_the_reader_lacks_is_replaced_by_one_of_its_kind(
    font: str, fallback: str
) -> None:
    [line] = [
        line
        for line in tokens(Tema(typsnitt=Typsnitt(sida=font))).splitlines()
        if "--typsnitt:" in line
    ]
    assert line.endswith(f", {fallback};")


def test_the_name_of_a_font_cannot_leave_its_string_or_the_style() -> None:
    tema = Tema(typsnitt=Typsnitt(sida='"; } </style><script>'))
    assert '--typsnitt: "\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e ", ' in tokens(tema)
