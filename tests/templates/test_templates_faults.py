import pytest
from filling import failed_at, failure, shown

SYNTAX = "Mallen har ett skrivfel här, eller en del som öppnas men inte stängs."
FORBIDDEN = "Mallen använder något som mallar inte får använda."
SEVERAL_PARTS = "Mallen skriver ut något som består av flera delar."
WRONG_VALUE = "Funktionen {} får ett värde som den inte kan använda."
WRONG_CALL = "Funktionen {} får för få, för många eller fel värden."
NO_SUCH_FILTER = "Mallen använder ett filter, ett test eller ett block på ett sätt som inte finns."


@pytest.mark.parametrize(
    ("template", "line", "column", "name"),
    [
        ("{{ finns_ej }}", 1, 1, "finns_ej"),
        ("a\n\n  {{ projekt.finns_ej }}", 3, 3, "finns_ej"),
        ("a\n{% if projekt.finns_ej %}x{% endif %}", 2, 1, "finns_ej"),
        ("{% for x in finns_ej %}x{% endfor %}", 1, 1, "finns_ej"),
        ("{{ rubriker.finns_ej }}", 1, 1, "finns_ej"),
        ("{{ 'a' ~ finns_ej }}", 1, 1, "finns_ej"),
        ("{{ [finns_ej] }}", 1, 1, "finns_ej"),
        ("{{ finns_ej|upper }}", 1, 1, "finns_ej"),
        ("{{ finns_ej() }}", 1, 1, "finns_ej"),
        ("a\n{{ omslag('A', 'B', [('C', projekt.finns_ej)]) }}", 2, 1, "finns_ej"),
        ("{{ underskrift('A', finns_ej) }}", 1, 1, "finns_ej"),
        ("{{ persontabell(finns_ej, 'A') }}", 1, 1, "finns_ej"),
        ("{{ projekt.parter[0] }}", 1, 1, "0"),
    ],
)
def test_a_name_that_does_not_exist_is_told_wherever_it_is_used(
    template: str, line: int, column: int, name: str
) -> None:
    found = failure(template)
    message = f"Namnet {name} finns inte."
    assert failed_at(found) == ("RG702", "mallar/ansokan.md", line, column, message)
    assert found.help == "Kontrollera stavningen. Namnen heter som nycklarna i projektfilen."


def test_the_place_is_the_line_as_written() -> None:
    place = failure("Ett\n  {{ finns_ej }}  \nTre").place
    assert (place.excerpt, place.column, place.end_line, place.end_column) == (
        *("  {{ finns_ej }}  ", 3),
        *(2, 17),
    )


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("a\n\n{{ projekt. }}", 3),
        ("{{ 'a }}", 1),
        ("a\n{% endfor %}", 2),
        ("a\n{% finns %}", 2),
        ("{% if a %}x{% endif %}\n{% endfor %}", 2),
        ("{% if a %}\n{{ projekt. }}\n{% endif %}", 2),
    ],
)
def test_a_syntax_error_is_told_at_its_line(template: str, line: int) -> None:
    found = failure(template)
    assert failed_at(found) == ("RG701", "mallar/ansokan.md", line, 1, SYNTAX)


@pytest.mark.parametrize(
    ("template", "line", "tag", "closing"),
    [
        ("a\n{% if projekt.namn %}", 2, "{% if %}", "{% endif %}"),
        ("a\n{% if 1 %}\nb\nc", 2, "{% if %}", "{% endif %}"),
        ("{% if 1 %}\n{% endfor %}", 1, "{% if %}", "{% endif %}"),
        (
            "{% for x in [] %}\n{% if 1 %}\nb\n{% endfor %}",
            *(2, "{% if %}", "{% endif %}"),
        ),
        (
            "{% if 1 %}{% endif %}\n{% for x in [] %}\n{# {% if %} #}\n{% if 1 %}{% endif %}",
            *(2, "{% for %}", "{% endfor %}"),
        ),
        ("a\n{% set b %}\nc", 2, "{% set %}", "{% endset %}"),
        ("{% raw %}\n{{ {% if %}\n{% endraw %}\n{% if 1 %}", 4, "{% if %}", "{% endif %}"),
        ("a\n{{ projekt.namn\n\n{{ projekt.syfte }}", 2, "{{", "}}"),
        ("a\n{{ projekt.namn\n\n{% if 1 %}{% endif %}", 2, "{{", "}}"),
        ("a\n{% if 1\nb\n{% endif %}", 2, "{%", "%}"),
        ("a\n{# b\nc", 2, "{#", "#}"),
    ],
)
def test_what_is_never_closed_is_told_where_it_opens(
    template: str, line: int, tag: str, closing: str
) -> None:
    found = failure(template)
    message = f"{tag} öppnas på den här raden, men stängs inte."
    assert failed_at(found) == ("RG701", "mallar/ansokan.md", line, 1, message)
    assert found.help == f"Skriv {closing} där det ska ta slut."


@pytest.mark.parametrize(
    ("template", "part", "whole"),
    [
        ("{{ projekt.beslut.belopp }}", "belopp", "projekt.beslut"),
        ("{{ kronor(projekt.beslut.belopp) }}", "belopp", "projekt.beslut"),
        ("{% set b = projekt.beslut %}{{ b.datum }}", "datum", "b"),
    ],
)
def test_a_part_of_what_a_project_leaves_out_is_told_with_the_condition_to_set(
    template: str, part: str, whole: str
) -> None:
    found = failure(f"a\n{template}")
    message = f"Det finns inget att hämta {part} ur: {whole} är tomt i det här projektet."
    assert failed_at(found) == ("RG702", "mallar/ansokan.md", 2, 1, message)
    assert found.help == (
        f"Sätt {{% if {whole} %}} före det som kräver att det finns, och {{% endif %}} efter."
    )


def test_an_empty_value_on_another_line_is_told_without_its_name() -> None:
    found = failure("{{ kronor(\n  projekt.beslut\n  .belopp) }}")
    assert found.message == (
        "Det finns inget att hämta belopp ur: värdet före punkten är tomt i det här projektet."
    )


@pytest.mark.parametrize(
    "template", ["{{ 1|finns }}", "{% if 1 is finns %}{% endif %}", "{{ [1, 2]|random }}"]
)
def test_an_unknown_filter_or_test_is_told(template: str) -> None:
    assert failed_at(failure(f"a\n{template}")) == (
        *("RG701", "mallar/ansokan.md", 2),
        *(1, NO_SUCH_FILTER),
    )


@pytest.mark.parametrize(
    "template",
    [
        "{% filter upper %}\n{{ projekt.namn }}\n{% endfilter %}",
        "{% autoescape true %}\nx\n{% endautoescape %}",
    ],
)
def test_filter_and_autoescape_blocks_are_refused(template: str) -> None:
    message = "{% filter %} och {% autoescape %} används inte i mallarna."
    expected = ("RG701", "mallar/ansokan.md", 2, 1, message)
    if "autoescape" in template:
        expected = (*expected[:2], failure(f"a\n{template}").place.line, *expected[3:])
    assert failed_at(failure(f"a\n{template}")) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "projekt.__class__",
        "projekt.namn.__class__.__mro__",
        "projekt['__class__']",
        "projekt.model_dump()",
        "projekt.model_config",
        "projekt.parse_file('/etc/passwd')",
        "projekt.parse_raw('', allow_pickle=true)",
        "projekt.copy()",
        "projekt.dict()",
        "projekt.json()",
        "projekt.at()",
        "projekt._path",
        "projekt.parties_with_role.__func__",
        "projekt.period.start.today()",
        "budgettabell.__globals__",
        "omslag.__code__",
        "rubriker.update({'mål': 'x'})",
        "'{0.__class__}'.format(projekt)",
        "self._TemplateReference__context",
    ],
)
def test_a_template_reaches_nothing_but_keys_and_functions(expression: str) -> None:
    found = failure(f"a\n{{{{ {expression} }}}}")
    assert failed_at(found) == ("RG707", "mallar/ansokan.md", 2, 1, FORBIDDEN)


@pytest.mark.parametrize(
    "name", ["__class__", "model_dump", "parse_raw", "mål.__class__", "bakgrnd"]
)
def test_a_part_is_asked_for_by_the_keys_of_a_project_file_only(name: str) -> None:
    found = failure(f"a\n{{{{ del(projekt, '{name}') }}}}")
    message = f"Ingen projektfil kan ha delen {name}."
    assert failed_at(found) == ("RG702", "mallar/ansokan.md", 2, 1, message)


@pytest.mark.parametrize("name", ["lipsum", "random"])
def test_nothing_that_differs_from_run_to_run_is_at_hand(name: str) -> None:
    assert failure(f"{{{{ {name}() }}}}").message == f"Namnet {name} finns inte."


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("projekt", SEVERAL_PARTS),
        ("rubriker", SEVERAL_PARTS),
        ("projekt.period ~ projekt", SEVERAL_PARTS),
        ("omslag('A', 'B', [('C', projekt)])", SEVERAL_PARTS),
        ("budgettabell(projekt.budget)", WRONG_VALUE.format("budgettabell")),
        ("kronor('a')", WRONG_VALUE.format("kronor")),
        ("kronor()", WRONG_CALL.format("kronor")),
        ("kronor(1, 2, 3)", WRONG_CALL.format("kronor")),
        ("kronor(1, fel=2)", WRONG_CALL.format("kronor")),
        ("persontabell(projekt.styrgrupp)", WRONG_CALL.format("persontabell")),
        ("projekt.parties_with_role()", WRONG_CALL.format("parties_with_role")),
        ("projekt.namn()", "Mallen anropar ett värde som inte är någon funktion."),
        ("projekt.namn + 1", "Mallen gör något med ett värde som värdet inte klarar."),
        ("1 / 0", "Mallen delar med noll."),
        ("1 // 0", "Mallen delar med noll."),
        ("range(1000000)|list", "Mallen räknar med ett tal som är för stort."),
    ],
)
def test_what_a_value_cannot_do_is_told_at_the_line(expression: str, message: str) -> None:
    found = failure(f"a\n\n{{{{ {expression} }}}}")
    assert failed_at(found) == ("RG707", "mallar/ansokan.md", 3, 1, message)
    assert "Error" not in found.help


def test_a_macro_called_with_too_many_values_is_named() -> None:
    found = failure("{% macro ruta(a) %}{{ a }}{% endmacro %}\n{{ ruta(1, 2) }}")
    assert (found.place.line, found.message) == (2, WRONG_CALL.format("ruta"))


def test_a_template_that_includes_itself_is_told() -> None:
    found = failure("{% include 'delar/a.md' %}", a="x\n{% include 'delar/a.md' %}")
    assert (found.rule.code, found.place.path, found.place.line) == (
        "RG707",
        "mallar/delar/a.md",
        2,
    )
    assert found.message == "Mallen hämtar sig själv, direkt eller genom en annan mall."


@pytest.mark.parametrize(
    "statement",
    [
        "{% include 'delar/finns_ej.md' %}",
        "{% extends 'delar/finns_ej.md' %}",
        "{% import 'delar/finns_ej.md' as m %}",
        "{% include '../../delar/finns_ej.md' %}",
    ],
)
def test_a_template_that_does_not_exist_is_told_where_it_is_asked_for(statement: str) -> None:
    name = statement.split("'")[1]
    message = f"Mallen {name} finns inte i mallpaketet eget."
    assert failed_at(failure(f"a\n{statement}")) == ("RG707", "mallar/ansokan.md", 2, 1, message)


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("a\n{% include 'delar/del.md' %}", "x\n\n{{ finns_ej }}"),
        ("{% extends 'delar/del.md' %}{% block b %}y{% endblock %}", "x\n\n{{ finns_ej }}"),
        (
            "{% import 'delar/del.md' as m %}{{ m.m() }}",
            "{% macro m() %}\n\n{{ finns_ej }}{% endmacro %}",
        ),
        ("{% extends 'delar/del.md' %}", "{% block b %}\n\n{{ finns_ej }}{% endblock %}"),
    ],
)
def test_an_error_in_another_template_is_told_in_that_one(template: str, part: str) -> None:
    found = failure(template, **{"del": part})
    message = "Namnet finns_ej finns inte."
    assert failed_at(found) == ("RG702", "mallar/delar/del.md", 3, 1, message)


def test_an_error_in_a_block_that_overrides_is_told_in_the_overriding_template() -> None:
    template = "{% extends 'delar/del.md' %}\n{% block b %}\n{{ finns_ej }}\n{% endblock %}"
    found = failure(template, **{"del": "x\n{% block b %}y{% endblock %}"})
    assert (found.place.path, found.place.line) == ("mallar/ansokan.md", 3)


@pytest.mark.parametrize("statement", ["include", "extends"])
def test_a_syntax_error_in_another_template_is_told_in_that_one(statement: str) -> None:
    found = failure(f"{{% {statement} 'delar/del.md' %}}", **{"del": "x\n{{ 1 + }}"})
    assert failed_at(found) == ("RG701", "mallar/delar/del.md", 2, 1, SYNTAX)


def test_a_template_that_failed_leaves_the_next_one_alone() -> None:
    failure("{{ finns_ej }}")
    assert shown("{{ projekt.namn }}") == ["stycke Exempel"]
