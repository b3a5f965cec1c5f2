"""A chart is a figure with its picture, its title, and the way to its figures."""

import re

from chart_data import bars, chart, span, timeline

from rapportgen.document.blocks import Box, List
from rapportgen.packs.tema import Farger, Tema
from rapportgen.writers.html.blocks import blocks
from rapportgen.writers.html.charts import chart as drawn

COLOURS = Farger()


def around(html: str) -> str:
    """Return the figure without what is drawn in it."""
    return re.sub("(?s)<svg.*?</svg>", "<svg></svg>", html)


def test_a_numbered_chart_leads_to_the_table_with_its_figures() -> None:
    node = chart(bars(1), title="Kostnader & år", number=1, figures_in=2)
    assert around(drawn(node, COLOURS)) == (
        '<figure class="diagram" id="diagram-1">\n'
        "<figcaption>Diagram 1. Kostnader &amp; år. "
        '<a href="#tabell-2">Siffrorna finns i tabell\u00a02.</a></figcaption>\n'
        '<div class="rulla" role="region" aria-label="Bild: Diagram 1. Kostnader &amp; år" '
        'tabindex="0">\n'
        "<svg></svg>\n"
        "</div>\n"
        '<div class="smal"><svg></svg></div>\n'
        "</figure>"
    )


def test_what_a_timeline_shows_are_times() -> None:
    node = chart(timeline(span("2018-01-01", "2018-02-01")), number=1, figures_in=2)
    assert ">Tiderna finns i tabell\u00a02.</a>" in drawn(node, COLOURS)


def test_a_chart_without_number_has_its_title_only() -> None:
    assert around(drawn(chart(bars(1), title="Kostnader"), COLOURS)) == (
        '<figure class="diagram">\n'
        "<figcaption>Kostnader</figcaption>\n"
        '<div class="rulla" role="region" aria-label="Bild: Kostnader" tabindex="0">\n'
        "<svg></svg>\n"
        "</div>\n"
        '<div class="smal"><svg></svg></div>\n'
        "</figure>"
    )


def test_a_title_that_ends_in_a_mark_gets_no_full_stop() -> None:
    node = chart(bars(1), title="Går det bra?", number=1, figures_in=1)
    assert "<figcaption>Diagram 1. Går det bra? <a " in drawn(node, COLOURS)


def test_the_description_is_the_name_of_the_picture() -> None:
    html = drawn(chart(bars(1), description="En stapel <1>."), COLOURS)
    assert html.count('role="img"') == 2
    assert html.count("<title>En stapel &lt;1&gt;.</title>") == 2


def test_a_chart_is_drawn_once_more_for_a_phone() -> None:
    long = timeline(span("2018-01-01", "2019-07-01"), end="2020-12-31")
    for node in (chart(bars(1)), chart(long)):
        wide, narrow = re.findall(r'viewBox="0 0 (\d+)', drawn(node, COLOURS))
        assert int(wide) in {454, 700}
        assert narrow == "200"


def test_a_wide_timeline_is_printed_on_a_page_on_its_side() -> None:
    long = timeline(span("2018-01-01", "2019-07-01"), end="2020-12-31")
    assert drawn(chart(long), COLOURS).startswith('<figure class="diagram liggande">')
    short = timeline(span("2018-01-01", "2018-07-01"))
    assert drawn(chart(short), COLOURS).startswith('<figure class="diagram">')


def test_a_chart_has_the_colours_of_the_theme_wherever_it_stands() -> None:
    node = chart(bars(1))
    tema = Tema(färger=Farger(accent="#7a2e4d"))
    expected = drawn(node, tema.färger)
    assert 'fill="#7a2e4d"' in expected
    assert blocks([node], tema) == expected
    assert expected in blocks([Box("citat", (node,))], tema)
    assert expected in blocks([List(((node,),))], tema)
