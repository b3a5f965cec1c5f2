import pytest
from filling import filled, pack_with, shown, typed
from hypothesis import given, settings
from hypothesis import strategies as st
from tree import tree

from rapportgen.document.blocks import Paragraph
from rapportgen.document.inlines import Text
from rapportgen.markdown.typography import one_line
from rapportgen.model.projekt import Projekt
from rapportgen.templates.render import Rendered

MARKUP = (
    *("**fet**", "# rubrik", "- punkt", "1. ett", "> citat", "| a | b |\n|---|---|\n", "---"),
    *("[a](https://b.se)", "![a](b)", "`kod`", "<b>", "&amp;", "\\", "*", "_", "{{ 7*7 }}"),
    *("{% raw %}", "{# dold #}", "{{", "%}", "\n", "\n\n", "  ", "\t", "    ", "170 000 kr"),
    *("80 %", "Tabell: ", "\N{NO-BREAK SPACE}", "å", "ord", "2019. "),
)
PLAIN = st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"])
ANY_TEXT = st.text(PLAIN, min_size=1) | st.lists(st.sampled_from(MARKUP), min_size=1).map("".join)
TEXT = ANY_TEXT.map(str.strip).filter(bool)

# Every way a value takes from a project to a page, with what stands around it there.
WAYS = {
    "alone": ("{{ projekt.namn }}", "stycke {}"),
    "in a sentence": ("Vi {{ projekt.namn }} x", "stycke Vi {} x"),
    "in a heading": ("# {{ projekt.namn }}", "# {}"),
    "in a list": ("- {{ projekt.namn }}", "- {}"),
    "in strong text": ("**{{ projekt.namn }}**", "stycke {{fet {}}}"),
    "in code": ("`{{ projekt.namn }}`", "stycke {}"),
    "indented": ("        {{ projekt.namn }}", "stycke {}"),
    "through a macro": (
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(projekt.namn) }}",
        "stycke {}",
    ),
    "through a call": (
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ projekt.namn }}{% endcall %}",
        "stycke {}",
    ),
    "through a set block": (
        "{% set x %}a {{ projekt.namn }}{% endset %}{{ x }}",
        "stycke a {}",
    ),
    "through set": ("{% set x = projekt.namn %}{{ x }}", "stycke {}"),
    "joined": ("{{ 'a ' ~ projekt.namn }}", "stycke a {}"),
    "joined to template text": (
        "{% set x %}{{ projekt.namn }}{% endset %}{{ '*' ~ x }}",
        "stycke *{}",
    ),
    "formatted by a text": ("{{ 'a {}'.format(projekt.namn) }}", "stycke a {}"),
    "through a filter": ("{{ [projekt.namn]|join }}", "stycke {}"),
    "through a filtered set block": (
        "{% set x | trim %}{{ projekt.namn }}{% endset %}{{ x }}",
        "stycke {}",
    ),
    "in a loop": ("{% for x in [projekt.namn] %}{{ x }}{% endfor %}", "stycke {}"),
    "as a list": ("{{ [projekt.namn] }}", "stycke {}"),
    "included": ("{% include 'delar/visa.md' %}", "stycke {}"),
    "imported": ("{% import 'delar/makro.md' as m %}{{ m.m(projekt.namn) }}", "stycke {}"),
    "inherited": (
        "{% extends 'delar/bas.md' %}{% block b %}a {{ super() }}{% endblock %}",
        "stycke a {}",
    ),
}
PARTS = {
    "visa": "{{ projekt.namn }}",
    "makro": "{% macro m(x) %}{{ x }}{% endmacro %}",
    "bas": "{% block b %}{{ projekt.namn }}{% endblock %}",
}
FIXED = {"version": "1", "mallpaket": "eget", "period": "2018"}


@pytest.mark.parametrize("way", WAYS)
@settings(deadline=None, max_examples=60)
@given(text=TEXT)
def test_a_value_is_shown_as_it_is_written_and_is_never_markup(way: str, text: str) -> None:
    template, page = WAYS[way]
    record = Projekt.model_validate({**FIXED, "namn": text})
    rendered = filled(pack_with(ansokan=template, **PARTS), record)
    assert isinstance(rendered, Rendered)
    (whole,) = tree((Paragraph((Text(one_line(text)),)),))
    expected = page.format(whole.removeprefix("stycke "))
    assert tree(rendered.document.blocks) == [expected]


def test_a_value_in_a_table_is_one_cell() -> None:
    template = "| a | {{ projekt.namn }} |\n|---|---|\n| b | c |"
    assert shown(template, 'namn: "x | y"')[1] == "  a <1 | x | y <1"


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "{% raw %}x{% endraw %}", "{# x #}", "{{"])
def test_jinja_in_a_project_is_text(text: str) -> None:
    fragment = f"namn: '{text}'\nsyfte: '{text}'"
    assert shown("{{ projekt.namn }}\n\n{{ projekt.syfte }}", fragment) == [f"stycke {text}"] * 2


@pytest.mark.parametrize(
    ("expression", "page"),
    [
        ("none", []),
        ("projekt.syfte", []),
        ("projekt.parter", []),
        ("''", []),
        ("true", ["stycke ja"]),
        ("false", ["stycke nej"]),
        ("projekt.period", ["stycke 1 januari – 31 december 2018"]),
        ("projekt.period.start", ["stycke 1 januari 2018"]),
        ("projekt.period.start.year", ["stycke 2018"]),
        ("'Tid: ' ~ projekt.period", ["stycke Tid: 1 januari – 31 december 2018"]),
        ("projekt.budget.summa", ["stycke 1␣234,5"]),
        ("projekt.budget.summa|kronor", ["stycke 1␣234,50␣kr"]),
        ("tal(projekt.budget.summa)", ["stycke 1␣234,5"]),
        ("procent(projekt.budget.poster[0].tjänstgöringsgrad, 1)", ["stycke 33,3␣%"]),
        ("projekt.budget.poster[0].tjänstgöringsgrad", ["stycke 0,33333"]),
        ("datum(projekt.period.end)", ["stycke 31 december 2018"]),
        ("till_och_med(projekt.period)", ["stycke 1 januari till och med 31 december 2018"]),
        ("['a', 'b', 'c']", ["stycke a, b och c"]),
        ("[projekt.period.start, 2]", ["stycke 1 januari 2018 och 2"]),
        ("del(projekt, 'budget.anmärkning')", []),
        ("rubriker.mål", ["stycke Mål"]),
        ("förbund", ["stycke Förbundet"]),
        ("dokument.titel", ["stycke Ansökan"]),
    ],
)
def test_values_are_written_in_swedish(expression: str, page: list[str]) -> None:
    post = "{post: a, tjänstgöringsgrad: '33,333 %'}"
    fragment = f"budget: {{poster: [{post}], summa: '1234,50'}}"
    assert shown(f"{{{{ {expression} }}}}", fragment) == page


@pytest.mark.parametrize(
    ("time", "page"),
    [
        ("2018-10-01 – 2018-12-31", "1 oktober – 31 december 2018"),
        ("2018-10-01–2019-01-31", "1 oktober 2018 – 31 januari 2019"),
        ("2018-10-01", "1 oktober 2018"),
        ("2018-2019", "2018 – 2019"),
        ("mars-april 2018", "mars – april 2018"),
        ("hösten 2018 till våren 2019", "hösten 2018 till våren 2019"),
        ("1 maj 2018 — 3 juni 2018", "1 maj 2018 – 3 juni 2018"),
    ],
)
def test_times_keep_their_words_with_dates_and_dashes_set_right(time: str, page: str) -> None:
    assert shown("{{ projekt.period }}", f"period: {time}") == [f"stycke {page}"]


def test_prose_is_markdown_below_the_heading_it_stands_under() -> None:
    fragment = "syfte: |\n  # Ett\n\n  Text med **fet** stil.\n\n  - a\n"
    page = ["# Mål", "## Ett", "stycke Text med {fet fet} stil.", "- a"]
    assert shown("# {{ rubriker.mål }}\n\n{{ projekt.syfte }}", fragment) == page


def test_what_is_dropped_from_prose_is_a_warning_at_its_key() -> None:
    fragment = (
        "syfte: |\n  ![bild](a.png)\n"
        "tidplan:\n  - aktivitet: A\n    tid: 2018\n    beskrivning: |\n      ***\n"
    )
    template = (
        "{{ projekt.syfte }}\n\n{{ projekt.syfte }}\n\n{{ aktivitetstabell(projekt.tidplan) }}"
    )
    rendered = filled(pack_with(ansokan=template), typed(fragment), fragment)
    assert isinstance(rendered, Rendered)
    assert [(w.rule.code, w.place.line, w.is_error, w.message) for w in rendered.warnings] == [
        ("RG901", 5, False, "Texten innehåller en bild, som inte visas i dokumentet."),
        ("RG901", 10, False, "Texten innehåller en vågrät linje, som inte visas i dokumentet."),
    ]
