"""HTML: one accessible, self-contained file that also prints well."""

from rapportgen.writers.html.page import write

__all__ = ["write"]
