"""Values as Typst code: a text is always a string, whatever stands in it."""

import pytest

from rapportgen.writers.typst.code import Code, Value, call, literal, points


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Vägar till arbete", '"Vägar till arbete"'),
        ('#strong[x] "y" \\', r'"#strong[x] \"y\" \\"'),
        ("rad\nrad\ttab\r", r'"rad\nrad\ttab\r"'),
        ("\u00a0\u00ad\x00", r'"\u{a0}\u{ad}\u{0}"'),
        (True, "true"),
        (False, "false"),
        (None, "none"),
        (20180930, "20180930"),
        (0.91, "0.91"),
        ((), "()"),
        (("a",), '("a", )'),
        ({"table_head": "a", "x": 1}, '(table-head: "a", x: 1)'),
        ({}, "(:)"),
        ("namn: Ö\n".encode(), r'bytes("namn: Ö\n")'),
        (b"\xff\x00", "bytes((255, 0, ))"),
        (Code("12pt"), "12pt"),
    ],
)
def test_each_kind_of_value_is_written_as_a_literal(value: Value, written: str) -> None:
    assert literal(value) == written


def test_a_call_has_its_arguments_in_order_and_hyphens_in_their_names() -> None:
    assert call("f", "a", call("g"), mime_type="b") == 'f("a", g(), mime-type: "b")'


def test_a_length_is_in_points() -> None:
    assert points(453.5433) == "453.5pt"
