"""JSON for people: the same values, spread over lines only where groups hold groups."""

import json

import pytest

from rapportgen.build.ledger.layout import laid_out


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "{}"),
        ({"a": 1, "b": "å"}, '{"a": 1, "b": "å"}'),
        ({"a": {}}, '{\n  "a": {}\n}'),
        ({"a": {"b": [1]}}, '{\n  "a": {\n    "b": [1]\n  }\n}'),
        ([{"a": [1]}, {}], '[\n  {"a": [1]},\n  {}\n]'),
        ([1, "b"], '[1, "b"]'),
    ],
)
def test_a_value_is_laid_out(value: object, text: str) -> None:
    assert laid_out(value) == text
    assert json.loads(text) == value
