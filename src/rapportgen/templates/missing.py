"""Names that a template uses and that do not exist, or parts of what a project leaves empty."""

from typing import Any

import jinja2
from jinja2.utils import missing


class EmptyValueError(jinja2.UndefinedError):
    """A template asks for a part of a value that the project leaves empty; it says which part."""


class Missing(jinja2.StrictUndefined):
    """A name that does not exist; using it in any way is an error, told in Swedish."""

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[jinja2.TemplateRuntimeError] = jinja2.UndefinedError,
    ) -> None:
        """Tell a name apart from a part of nothing."""
        super().__init__(hint, obj, name, EmptyValueError if obj is None else exc)

    @property
    def _undefined_message(self) -> str:
        if self._undefined_exception is EmptyValueError:
            return str(self._undefined_name)
        return f"Namnet {self._undefined_name} finns inte."
