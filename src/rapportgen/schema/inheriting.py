"""Records that inherit: what a child leaves out comes from its parent."""

from typing import TypeVar

from rapportgen.schema.record import Record

R = TypeVar("R", bound=Record)


def inherit(parent: R, child: R) -> R:
    """Return a record with the child's own values, and the parent's where the child says nothing.

    Groups and mappings are merged key by key; every other value is replaced whole.
    """
    values = dict(parent.__dict__)
    for name in child.model_fields_set:
        values[name] = _merged(values[name], getattr(child, name))
    return child.model_copy(update=values)


def _merged(old: object, new: object) -> object:
    if isinstance(old, Record) and isinstance(new, Record):
        return inherit(old, new)
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **new}
    return new
