"""What a template cannot do, whatever it tries."""

import pytest
from filling import filled, pack_with, typed

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.templates.render import Rendered

PROJECT = """\
version: 1
mallpaket: eget
namn: "**fet** [l](https://e.se)"
period: 2018-01-01 – 2018-06-30
syfte: "*kursiv* text"
budget:
  poster:
    - {post: A, belopp: 1 000}
    - {post: B, part: Kommunen, belopp: 500}
  summa: 1 500
"""


def rendered(template: str) -> Rendered | Diagnostic:
    return filled(pack_with(ansokan=template), typed(PROJECT))


@pytest.mark.parametrize(
    "template",
    [
        "{% set t %}Hej {}{% endset %}{{ t.format(projekt.namn) }}",
        "{% set t %}Hej {x}{% endset %}{{ t.format_map({'x': projekt.namn}) }}",
        "{% macro fet(x) %}**{}**{% endmacro %}{{ fet().format(projekt.namn) }}",
        "{% set t %}Hej X{% endset %}{{ t.replace('X', projekt.namn) }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(projekt.namn)[:2] }}",
        "{{ 'a\\ue0000\\ue001b' }}",
        "{{ dokument.template.path }}",
        "{{ projekt.period.start.strftime('%A') }}",
        "{{ projekt.period.start.today() }}",
        "{{ projekt|pprint }}",
        "{{ projekt.budget|string }}",
        "{{ '%s'|format(projekt.syfte) }}",
        "{{ projekt.namn|safe }}",
        "{{ projekt|upper }}",
        "{{ projekt|attr('__class__') }}",
        "{{ [projekt.budget]|join }}",
    ],
)
def test_a_template_that_reaches_past_the_values_is_refused(template: str) -> None:
    result = rendered(template)

    assert isinstance(result, Diagnostic)
    assert result.rule.code in {"RG701", "RG702", "RG707"}
    assert result.place.path.endswith("ansokan.md")


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ projekt.budget.poster|map(attribute='belopp')|join(', ') }}", "1 000, 500"),
        ("{{ projekt.budget.poster|map(attribute='part')|join(' och ') }}", " och Kommunen"),
        ("{{ projekt.budget.poster|join('; ', 'post') }}", "A; B"),
        ("{{ projekt.namn|upper }}", "**FET** [L](HTTPS://E.SE)"),
        ("{{ projekt.namn|truncate(9) }}", "**fet*..."),
        ("{{ projekt.namn|replace('fet', 'x') }}", "**x** [l](https://e.se)"),
        ("{{ projekt.period.start.year }}", "2018"),
        ("{{ dokument.titel }}", "Ansökan"),
    ],
)
def test_filters_write_values_as_documents_do(template: str, text: str) -> None:
    result = rendered(template)

    assert isinstance(result, Rendered), result
    assert texts(result) == text.strip()


def texts(result: Rendered) -> str:
    """Return the text of a document's only paragraph, hard spaces made soft."""
    (paragraph,) = result.document.blocks
    words = "".join(getattr(inline, "text", "?") for inline in getattr(paragraph, "content", ()))
    return words.replace("\N{NO-BREAK SPACE}", " ").strip()
