from docx_reading import W, budget, paragraph, part, row, style_of, words

from rapportgen.document.blocks import Block, List


def items(*texts: str, ordered: bool = False) -> List:
    return List(tuple((paragraph(text),) for text in texts), ordered)


def labels(*blocks: Block) -> list[tuple[str, str, str, str]]:
    """Return style, numbering id, level and text of every paragraph."""
    found = []
    for p in part("word/document.xml", *blocks).iter(f"{W}p"):
        number = p.find(f"{W}pPr/{W}numPr")
        id_, level = (
            ("", "")
            if number is None
            else (number[1].get(f"{W}val", ""), number[0].get(f"{W}val", ""))
        )
        found.append((style_of(p), id_, level, words(p)))
    return found


def test_bullets_are_nested_by_level() -> None:
    nested = List(((paragraph("Unga"), items("med stöd", "utan stöd")), (paragraph("Vuxna"),)))

    assert labels(nested) == [
        ("ListBullet", "1", "0", "Unga"),
        ("ListBullet", "1", "1", "med stöd"),
        ("ListBullet", "1", "1", "utan stöd"),
        ("ListBullet", "1", "0", "Vuxna"),
    ]


def test_every_ordered_list_starts_again_at_one() -> None:
    blocks = (items("Plan", "Start", ordered=True), items("Slut", ordered=True))

    assert labels(*blocks) == [
        ("ListNumber", "4", "0", "Plan"),
        ("ListNumber", "4", "0", "Start"),
        ("ListNumber", "5", "0", "Slut"),
    ]
    assert restarts(*blocks) == {"4": ("0", "1"), "5": ("0", "1")}


def test_a_new_document_begins_its_lists_anew() -> None:
    first = labels(items("Plan", ordered=True))

    assert labels(items("Plan", ordered=True)) == first == [("ListNumber", "4", "0", "Plan")]


def test_an_ordered_list_inside_a_list_restarts_at_its_own_level() -> None:
    nested = List(((paragraph("Plan"), items("mål", "ansvar", ordered=True)),), ordered=True)

    assert labels(nested) == [
        ("ListNumber", "4", "0", "Plan"),
        ("ListNumber", "5", "1", "mål"),
        ("ListNumber", "5", "1", "ansvar"),
    ]
    assert restarts(nested) == {"4": ("0", "1"), "5": ("1", "1")}


def test_a_second_paragraph_of_an_item_is_indented_without_label() -> None:
    nested = List(
        ((paragraph("Unga"), paragraph("Mer."), List(((paragraph("a"), paragraph("b")),))),)
    )

    assert labels(nested) == [
        ("ListBullet", "1", "0", "Unga"),
        ("ListContinue", "", "", "Mer."),
        ("ListBullet", "1", "1", "a"),
        ("ListContinue2", "", "", "b"),
    ]


def test_an_item_that_begins_with_a_list_keeps_its_own_label() -> None:
    assert labels(List(((items("djupt"),),))) == [
        ("ListBullet", "1", "0", ""),
        ("ListBullet", "1", "1", "djupt"),
    ]


def test_an_item_may_hold_a_table() -> None:
    found = labels(List(((paragraph("Kostnad"), budget(row("Resa", "1 kr"))),)))

    assert [style for style, *_ in found][:2] == ["ListBullet", "Caption"]


def test_levels_below_the_fifth_look_like_the_fifth() -> None:
    deep = items("7")
    for level in (6, 5, 4, 3, 2, 1):
        deep = List(((paragraph(str(level)), deep),))

    assert [level for _, _, level, _ in labels(deep)] == ["0", "1", "2", "3", "4", "4", "4"]
    assert {style for style, *_ in labels(deep)} == {"ListBullet"}


def restarts(*blocks: Block) -> dict[str, tuple[str, str]]:
    """Return the level and the first number of each numbering instance that restarts."""
    return {
        number.get(f"{W}numId", ""): (
            override.get(f"{W}ilvl", ""),
            override[0].get(f"{W}val", ""),
        )
        for number in part("word/numbering.xml", *blocks).iter(f"{W}num")
        for override in number.iter(f"{W}lvlOverride")
    }
