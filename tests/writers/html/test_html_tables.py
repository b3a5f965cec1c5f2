"""A table has a caption, one header row, figures to the right and notes below."""

from html_nodes import line

from rapportgen.document.blocks import Column, Row, Table
from rapportgen.writers.html.tables import table

COLUMNS = (Column(line("Post"), weight=2), Column(line("Belopp"), "right"))


def test_a_table_has_caption_widths_header_rows_and_notes() -> None:
    rows = (
        Row((line("Lön"), line("1 000 kr"))),
        Row((line("Delsumma"), line("1 000 kr")), "subtotal"),
        Row((line("Summa"), line("1 000 kr")), "sum"),
    )
    assert table(Table("Budget", COLUMNS, rows, (line("¹ Not"), line("² Not")))) == (
        '<figure class="tabell hel">\n'
        '<div class="rulla" role="region" aria-label="Budget" tabindex="0">\n'
        '<table style="--kolumner:2">\n'
        "<caption>Budget</caption>\n"
        '<colgroup><col style="width:66.67%"><col style="width:33.33%"></colgroup>\n'
        '<thead><tr><th scope="col">Post</th><th scope="col" class="tal">Belopp</th></tr></thead>\n'
        "<tbody>\n"
        '<tr><td>Lön</td><td class="tal">1 000 kr</td></tr>\n'
        '<tr class="delsumma"><td>Delsumma</td><td class="tal">1 000 kr</td></tr>\n'
        '<tr class="summa"><td>Summa</td><td class="tal">1 000 kr</td></tr>\n'
        "</tbody>\n"
        "</table>\n"
        "</div>\n"
        '<div class="noter">\n'
        "<p>¹ Not</p>\n"
        "<p>² Not</p>\n"
        "</div>\n"
        "</figure>"
    )


def test_long_texts_get_the_room_of_short_figures_unless_the_widths_are_planned() -> None:
    text = "Deltagare som svarar att de har fått stöd av flera parter samtidigt"
    columns = (Column(line("Svar")), *[Column(line("2025"), "right")] * 3)
    node = Table("", columns, (Row((line(text), *[line("14")] * 3)),) * 20)
    shares = '<col style="width:%s%%">'
    assert shares % "79.6" + shares % "6.8" * 3 in table(node)
    assert shares % "40" + shares % "20" * 3 in table(node, (40, 20, 20, 20))


def test_a_table_without_caption_is_still_named_for_those_who_listen() -> None:
    html = table(Table("", COLUMNS, ()))
    assert 'aria-label="Tabell"' in html
    assert "<caption>" not in html


def test_a_caption_is_escaped_in_text_and_in_its_label() -> None:
    html = table(Table('"Å" <b>', COLUMNS, ()))
    assert 'aria-label="&quot;Å&quot; &lt;b&gt;"' in html
    assert "<caption>&quot;Å&quot; &lt;b&gt;</caption>" in html


def test_a_table_of_seven_columns_is_printed_on_its_side_if_it_needs_more_than_a_page() -> None:
    columns = tuple(Column(line("x" * 11)) for _ in range(7))
    rows = (Row((line("x"),) * 7),) * 5
    assert table(Table("", columns, rows)).startswith('<figure class="tabell liggande bred hel">')
    assert table(Table("", columns, rows[:4])).startswith('<figure class="tabell trang bred hel">')


def test_a_table_of_nine_columns_is_printed_on_a_page_on_its_side() -> None:
    columns = tuple(Column(line(str(number))) for number in range(9))
    assert table(Table("", columns, ())).startswith('<figure class="tabell liggande bred hel">')


def test_a_long_table_may_break_over_pages_though_it_has_a_sum() -> None:
    body = (Row((line("Lön"), line("1 kr"))),) * 12
    summed = Table("", COLUMNS, (*body, Row((line("Summa"), line("12 kr")), "sum")))
    assert table(summed).startswith('<figure class="tabell">')


def test_a_long_row_may_break_over_pages() -> None:
    long = line("ord " * 500)
    html = table(Table("", COLUMNS, (Row((long, ())), Row((long, ()), "sum"))))
    assert '<tr class="lang"><td>ord' in html
    assert '<tr class="summa lang"><td>ord' in html


def test_long_words_may_break_where_the_table_needs_it() -> None:
    word = "x" * 80
    html = table(Table("", COLUMNS, (Row((line(word), line("1 kr"))),)))
    assert html.startswith('<figure class="tabell bryt hel">')
    assert f'<td class="langt">{word}</td><td class="tal">1 kr</td>' in html


def test_text_in_a_column_of_figures_is_told_from_the_figures() -> None:
    html = table(Table("", COLUMNS, (Row((line("Lön"), line("tillkommer under nästa år"))),)))
    assert '<td class="tal ord">tillkommer under nästa år</td>' in html


def test_a_numbered_table_says_its_number_and_can_be_linked_to() -> None:
    html = table(Table("Budget", COLUMNS, (), number=2))
    assert html.startswith(
        '<figure class="tabell hel" id="tabell-2">\n'
        '<div class="rulla" role="region" aria-label="Tabell 2. Budget" tabindex="0">\n'
    )
    assert "<caption>Tabell 2. Budget</caption>" in html


def test_a_numbered_table_without_a_caption_is_its_number() -> None:
    assert "<caption>Tabell 2</caption>" in table(Table("", COLUMNS, (), number=2))


def test_a_table_that_is_wider_than_a_telephone_is_marked() -> None:
    columns = tuple(Column(line(str(number))) for number in range(4))
    starts = [table(Table("", columns[:count], ())).splitlines()[0] for count in range(1, 5)]
    assert starts == [
        '<figure class="tabell hel">',
        '<figure class="tabell hel">',
        '<figure class="tabell tre hel">',
        '<figure class="tabell bred hel">',
    ]
