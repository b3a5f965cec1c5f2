"""What ends on the page where the next thing begins."""

from docx_reading import W, budget, is_kept, paragraph, part, row, text

from rapportgen.document.blocks import Block, Box, Fact, Facts, Heading, List

LIST = List(((paragraph("Unga"),), (paragraph("Vuxna"),)))


def kept(*blocks: Block) -> list[bool]:
    return [is_kept(p) for p in part("word/document.xml", *blocks).iter(f"{W}p")]


def test_a_paragraph_before_a_list_stays_with_it_but_may_break() -> None:
    assert kept(paragraph("Målgrupper är"), LIST) == [True, True, False]
    body = part("word/document.xml", paragraph("Målgrupper är"), LIST)
    assert list(body.iter(f"{W}keepLines")) == []


def test_a_paragraph_that_ends_with_a_colon_stays_with_the_next_one() -> None:
    assert kept(paragraph("Så här: "), paragraph("Först detta.")) == [True, False]


def test_a_paragraph_between_others_stays_with_none() -> None:
    assert kept(paragraph("Mål: ett."), paragraph("Två."), paragraph("Slut:")) == [False] * 3


def test_a_paragraph_after_a_list_is_free() -> None:
    assert kept(LIST, paragraph("Efter.")) == [True, False, False]


def test_an_item_stays_with_the_list_inside_it() -> None:
    nested = List(((paragraph("Unga"), LIST), (paragraph("Alla"),)))

    assert kept(nested) == [True, True, False, False]


def test_the_last_item_of_a_list_never_begins_a_page_alone_unless_the_one_above_is_long() -> None:
    short, long = (paragraph("Unga"),), (paragraph("Unga. " * 50),)

    assert kept(List((short, short, short))) == [False, True, False]
    assert kept(List((short, long, short))) == [False, False, False]
    assert kept(List((short,))) == [False]


def test_an_empty_item_is_harmless() -> None:
    assert kept(List(((),))) == [False]


def test_a_long_paragraph_before_a_list_is_free_to_leave_it() -> None:
    assert kept(paragraph("Målgrupper är unga. " * 13), LIST) == [False, True, False]


HEADING = Heading(1, text("Underskrift"))
SIGNATURE = Box("underskrift", (paragraph("Firmatecknare"), Facts((Fact("Underskrift", ()),))))
SIGNED = [False, True, False]
"""A heading is tied by its style, and the name of who signs to the line."""


def test_the_last_paragraph_stays_with_the_heading_of_the_first_signature() -> None:
    ties = kept(paragraph("Ett."), paragraph("Två."), HEADING, SIGNATURE)

    assert ties == [False, True, *SIGNED]


def test_the_only_paragraph_below_a_heading_stays_with_it_when_one_person_signs() -> None:
    ties = kept(Heading(1, text("Uppföljning")), paragraph("Ett."), HEADING, SIGNATURE)

    assert ties == [False, True, *SIGNED]


def test_where_several_sign_it_does_not_since_its_heading_would_be_left_alone() -> None:
    ties = kept(Heading(1, text("Uppföljning")), paragraph("Ett."), HEADING, SIGNATURE, SIGNATURE)

    assert ties[:2] == [False, False]


def test_the_last_two_items_of_a_list_stay_with_it() -> None:
    items = List(tuple((paragraph(word),) for word in ("ett", "två", "tre")))

    assert kept(items, HEADING, SIGNATURE) == [False, True, True, *SIGNED]


def test_the_last_row_of_a_table_stays_with_it_and_its_notes_too() -> None:
    table = budget(row("Resa", "1 kr"), notes=(text("Not."),))

    assert kept(table, HEADING, SIGNATURE) == [True] * 7 + SIGNED


def test_the_last_fact_stays_with_it() -> None:
    facts = Facts((Fact("Belopp", text("1 kr")),))

    assert kept(facts, HEADING, SIGNATURE) == [True, *SIGNED]


def test_signatures_without_a_heading_or_without_text_above_tie_nothing() -> None:
    assert kept(paragraph("Ord."), SIGNATURE) == [False, True, False]
    assert kept(HEADING, SIGNATURE) == SIGNED
    assert kept(paragraph("Ord."), HEADING) == [False, False]
    assert kept(paragraph("Ord."), HEADING, paragraph("Mer."), SIGNATURE)[0] is False
