"""A section becomes as many slides as it needs, in one size of type."""

from dataclasses import replace

from html_nodes import CHART, TABLE, line

from rapportgen.document.blocks import Block, Heading, List, Paragraph, Row, Table
from rapportgen.document.inlines import Footnote
from rapportgen.writers.html.slide_cutting import Part, cut, units
from rapportgen.writers.html.slide_room import HEIGHT, STEPS

HEADING = Heading(1, line("Resultat"), anchor="avsnitt-3")
BELOW = Heading(2, line("Del"))


def words(count: int) -> Paragraph:
    return Paragraph(line("ord " * count))


def bullets(count: int) -> List:
    return List(((words(5),),) * count)


def test_a_short_section_is_one_slide_in_the_largest_type() -> None:
    assert cut((HEADING, words(5))) == (Part(HEADING, ((words(5),),), 0),)


def test_a_heading_alone_is_a_slide() -> None:
    assert cut((HEADING,)) == (Part(HEADING, (), 0),)


def test_blocks_without_a_heading_are_a_slide() -> None:
    assert cut((words(5),)) == (Part(None, ((words(5),),), 0),)


def test_a_longer_section_is_shown_in_smaller_type() -> None:
    [part] = cut((HEADING, words(250)))
    assert part.step == 2


def test_a_section_without_room_on_one_slide_becomes_several_that_repeat_its_heading() -> None:
    long = words(200)
    parts = cut((HEADING, long, long, long))
    content = HEADING.content
    assert [part.heading for part in parts] == [
        Heading(1, (*content, *line(" (1 av 3)")), anchor="avsnitt-3"),
        Heading(1, (*content, *line(" (2 av 3)")), anchor="avsnitt-3-2"),
        Heading(1, (*content, *line(" (3 av 3)")), anchor="avsnitt-3-3"),
    ]
    assert [part.units for part in parts] == [((long,),)] * 3


def test_a_note_to_a_heading_is_not_repeated_with_it() -> None:
    noted = replace(HEADING, content=(*HEADING.content, Footnote(line("En not."))))
    parts = cut((noted, words(200), words(200)))
    assert [len(part.heading.content) for part in parts if part.heading] == [3, 2]


def test_the_slides_of_a_section_have_type_of_one_size() -> None:
    parts = cut((HEADING, words(180), words(5), bullets(9)))
    assert len(parts) == 2
    assert len({part.step for part in parts}) == 1


def test_what_no_slide_holds_is_shown_whole_in_the_smallest_type() -> None:
    [part] = cut((HEADING, words(2000)))
    assert (part.units, part.step) == (((words(2000),),), len(STEPS) - 1)


def test_what_belongs_together_is_not_parted() -> None:
    blocks: tuple[Block, ...] = (words(3), bullets(2), CHART, TABLE, TABLE, words(3))
    assert list(units(blocks, HEIGHT)) == [
        (words(3), bullets(2)),
        (CHART, TABLE),
        (TABLE,),
        (words(3),),
    ]


def test_a_chart_does_not_stand_beside_the_figures_of_another() -> None:
    other = replace(TABLE, rows=(Row((line("2"),)),))
    assert list(units([CHART, other], HEIGHT)) == [(CHART,), (other,)]


def test_all_below_a_heading_stays_with_it_when_a_slide_holds_it() -> None:
    small: tuple[Block, ...] = (words(3), BELOW, words(3), words(3), BELOW, TABLE)
    assert list(units(small, HEIGHT)) == [small[:1], small[1:4], small[4:]]
    large: tuple[Block, ...] = (BELOW, words(200), words(200))
    assert list(units(large, HEIGHT)) == [large[:2], large[2:]]


def test_a_table_without_room_on_one_slide_is_cut_between_its_rows() -> None:
    rows = tuple(Row((line(f"rad {number}"),)) for number in range(30))
    table = replace(TABLE, caption="Poster", rows=rows, notes=(line("En not."),))
    assert [part.units for part in cut((HEADING, table))] == [
        ((replace(table, caption="Poster (1 av 3)", rows=rows[:10], notes=()),),),
        ((replace(table, caption="Poster (2 av 3)", rows=rows[10:20], notes=()),),),
        ((replace(table, caption="Poster (3 av 3)", rows=rows[20:]),),),
    ]


def test_only_the_first_part_of_a_numbered_table_has_its_number() -> None:
    rows = tuple(Row((line(f"rad {number}"),)) for number in range(30))
    found = [part.units for part in cut((HEADING, replace(TABLE, rows=rows, number=2)))]
    numbers = [block.number for [[block]] in found if isinstance(block, Table)]
    assert numbers == [2, None, None]


def test_a_table_of_one_endless_row_or_none_is_left_whole() -> None:
    endless = replace(TABLE, rows=(Row((line("ord " * 3000),)),))
    [part] = cut((HEADING, endless))
    assert part.units == ((endless,),)
    without = replace(TABLE, rows=(), notes=(line("ord " * 2000),))
    [part] = cut((HEADING, without))
    assert part.units == ((without,),)


def test_a_heading_of_several_lines_leaves_less_room() -> None:
    long = Heading(1, line("Resultat " * 12), anchor="a")
    assert [cut((heading, words(125)))[0].step for heading in (HEADING, long)] == [0, 1]
