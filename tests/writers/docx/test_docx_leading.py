from docx_reading import W, is_kept, paragraph, part

from rapportgen.document.blocks import Block, List

LIST = List(((paragraph("Unga"),), (paragraph("Vuxna"),)))


def kept(*blocks: Block) -> list[bool]:
    return [is_kept(p) for p in part("word/document.xml", *blocks).iter(f"{W}p")]


def test_a_paragraph_before_a_list_stays_with_it_but_may_break() -> None:
    assert kept(paragraph("Målgrupper är"), LIST) == [True, False, False]
    body = part("word/document.xml", paragraph("Målgrupper är"), LIST)
    assert list(body.iter(f"{W}keepLines")) == []


def test_a_paragraph_that_ends_with_a_colon_stays_with_the_next_one() -> None:
    assert kept(paragraph("Så här: "), paragraph("Först detta.")) == [True, False]


def test_a_paragraph_between_others_stays_with_none() -> None:
    assert kept(paragraph("Mål: ett."), paragraph("Två."), paragraph("Slut:")) == [False] * 3


def test_a_paragraph_after_a_list_is_free() -> None:
    assert kept(LIST, paragraph("Efter.")) == [False] * 3


def test_an_item_stays_with_the_list_inside_it() -> None:
    nested = List(((paragraph("Unga"), LIST), (paragraph("Alla"),)))

    assert kept(nested) == [True, False, False, False]


def test_an_empty_item_is_harmless() -> None:
    assert kept(List(((),))) == [False]


def test_a_long_paragraph_before_a_list_is_free_to_leave_it() -> None:
    assert kept(paragraph("Målgrupper är unga. " * 13), LIST) == [False] * 3
