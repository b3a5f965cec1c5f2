"""How text is shared out over slides."""

from nodes import bullets, heading, paragraph, row, text
from pptx_reading import body, opened, size, table, titles

from rapportgen.document.blocks import Box, List, Paragraph
from rapportgen.document.inlines import Strong, Text

SENTENCES = [f"Mening {n} har några ord till så att den fyller sin rad." for n in range(1, 61)]
LAST = heading(1, "Slut")
END = bullets("Slut")


def test_short_text_is_set_large_and_longer_text_smaller() -> None:
    def of(count: int) -> float:
        [slide, _] = opened(heading(1, "A"), bullets(*SENTENCES[:count]), LAST, END).slides
        return size(slide)

    assert [of(2), of(8), of(9), of(10)] == [26, 26, 24, 20]


def test_a_long_paragraph_goes_on_between_sentences_and_loses_none() -> None:
    deck = opened(heading(1, "A"), paragraph(" ".join(SENTENCES)), LAST, END)
    pages = [" ".join(body(slide)) for slide in deck.slides][:-1]

    assert titles(deck)[:-1] == [f"A ({n} av {len(pages)})" for n in range(1, len(pages) + 1)]
    assert len(pages) == 4
    assert all(page.endswith("rad.") for page in pages)
    assert " ".join(pages) == " ".join(SENTENCES)


def test_a_sentence_longer_than_a_slide_goes_on_between_words() -> None:
    words = [f"ord{n}" for n in range(900)]
    deck = opened(heading(1, "A"), Paragraph((Strong(text(" ".join(words))),)), LAST, END)
    pages = [" ".join(body(slide)) for slide in deck.slides][:-1]

    assert len(pages) > 1
    assert " ".join(pages).split() == words


def test_a_list_goes_on_between_items_and_slides_are_alike_full() -> None:
    deck = opened(heading(1, "A"), bullets(*SENTENCES[:20]), LAST, END)

    assert [len(body(slide)) for slide in deck.slides][:-1] == [7, 7, 6]
    assert {size(slide) for slide in list(deck.slides)[:-1]} == {24}


def test_a_numbered_list_counts_on_over_slides() -> None:
    items = List(tuple((paragraph(sentence),) for sentence in SENTENCES[:20]), ordered=True)
    deck = opened(heading(1, "A"), items, LAST, END)
    starts = [
        p._p.find(".//{*}buAutoNum").get("startAt")
        for slide in list(deck.slides)[:-1]
        for p in slide.placeholders[1].text_frame.paragraphs
    ]

    assert starts == [str(n) for n in range(1, 21)]


def test_what_leads_in_a_list_stands_with_it() -> None:
    deck = opened(
        heading(1, "A"),
        *(
            block
            for part in ("En", "Två", "Tre")
            for block in (paragraph(f"{part} sak"), bullets(*SENTENCES[:6]))
        ),
        LAST,
        END,
    )

    assert [body(slide)[0] for slide in deck.slides][:-1] == ["En sak", "Två sak", "Tre sak"]


def test_short_parts_of_a_section_share_a_slide_below_their_headings() -> None:
    [slide, _] = opened(
        heading(1, "Syfte och mål"),
        heading(2, "Syfte"),
        paragraph("Det första."),
        heading(2, "Mål"),
        paragraph("Det andra."),
        LAST,
        END,
    ).slides

    assert body(slide) == ["Syfte", "Det första.", "Mål", "Det andra."]


def test_a_part_that_fills_a_slide_has_its_own_title() -> None:
    deck = opened(
        heading(1, "Metod"),
        paragraph("Kort."),
        heading(2, "Målgrupp"),
        bullets(*SENTENCES[:8]),
        heading(2, "Dialog"),
        bullets(*SENTENCES[:8]),
        LAST,
        END,
    )

    assert titles(deck) == ["Metod", "Metod: Målgrupp", "Metod: Dialog", "Slut"]


def test_a_quotation_stands_on_the_slide_of_the_one_who_says_it() -> None:
    quotes = [
        Box("citat", (paragraph(f"”{' '.join(SENTENCES[:3])}”"), paragraph(f"– Nummer {n}")))
        for n in range(4)
    ]
    deck = opened(heading(1, "Röster"), *quotes, LAST, END)
    pages = [body(slide) for slide in deck.slides][:-1]

    assert [[line[:3] for line in page] for page in pages] == [["”Me", "– N"] * 2] * 2


def test_text_before_the_first_heading_has_the_documents_title() -> None:
    deck = opened(paragraph("Inledning."), LAST, END)

    assert titles(deck) == ["Långa sjukfall", "Slut"]


def test_lines_of_text_are_one_paragraph_again_on_the_same_slide() -> None:
    long = Paragraph((Text(" ".join(SENTENCES[:9])),))
    deck = opened(heading(1, "A"), long, bullets(*SENTENCES[:5]), LAST, END)

    assert body(deck.slides[0])[0].startswith(SENTENCES[0] + " " + SENTENCES[1])


def test_a_table_inside_a_box_is_told_row_by_row() -> None:
    box = Box("underskrift", (paragraph("Ort"), table(row("Avslut", "225"))))
    [slide, _] = opened(heading(1, "A"), box, LAST, END).slides

    assert body(slide) == ["Ort", "Avslut – 225"]
