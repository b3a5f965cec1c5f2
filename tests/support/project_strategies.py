"""Values of about the shape that a model asks for, and of any other shape."""

import json
import typing

from hypothesis import strategies as st
from pydantic import BaseModel

WORDS = ["", " ", "x", "ja", "4", "170 000", "-1", "1.5", "80 %", "2018", "2018-10-01", "nan"]
TEXTS = st.sampled_from(WORDS) | st.text(alphabet="aå1 ,%-\u00a0\u2212", max_size=8)
WRONG = st.recursive(
    TEXTS | st.none(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)


def written(value: object) -> str:
    """Return a value as YAML on one line; nothing is written as nothing, where that is possible."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)}: {written(inner)}" for key, inner in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(written(inner) or "~" for inner in value) + "]"
    return "" if value is None else json.dumps(value)


def likely(annotation: object) -> st.SearchStrategy[object]:
    """Return values of about the shape that an annotation asks for."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return st.deferred(lambda: record(annotation))
    parts = [part for part in typing.get_args(annotation) if part is not type(None)]
    if typing.get_origin(annotation) is tuple:
        return st.lists(value(parts[0]), max_size=2)
    if typing.get_origin(annotation) is dict:
        return st.dictionaries(TEXTS, value(parts[1]), max_size=2)
    return likely(parts[0]) if parts else TEXTS


def value(annotation: object) -> st.SearchStrategy[object]:
    return st.integers(0, 9).flatmap(lambda odds: WRONG if odds == 0 else likely(annotation))


@st.composite
def record(draw: st.DrawFn, model: type[BaseModel]) -> dict[str, object]:
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    chosen = draw(st.lists(st.sampled_from(list(model.model_fields)), max_size=4, unique=True))
    kept = [name for name in required if draw(st.integers(0, 9))]
    known = {name: draw(value(model.model_fields[name].annotation)) for name in [*kept, *chosen]}
    junk = draw(st.dictionaries(st.text("abåm_", min_size=1, max_size=5), WRONG, max_size=1))
    return {**junk, **known}
