"""Captions of tables and charts, numbered by Word, and what refers to them."""

from rapportgen.writers.docx.bookmarks import bookmark, bookmark_name
from rapportgen.writers.docx.fields import field
from rapportgen.writers.docx.inlines import run
from rapportgen.writers.docx.paragraphs import paragraph
from rapportgen.writers.docx.story import Story


def caption(label: str, number: int | None, title: str, story: Story) -> str:
    """Return the caption as a paragraph, "Tabell 2. Kostnader", or nothing where there is none.

    It stays with what it is the caption of whatever a förbund's own style says.
    """
    if number is None:
        return paragraph("Caption", run(title), keep=True) if title else ""
    counted = field(f"SEQ {label} \\* ARABIC", run(str(number)))
    marked = run(f"{label}\u00a0") + bookmark(_name(label, number), counted, story)
    return paragraph("Caption", marked + (run(f". {title}") if title else ""), keep=True)


def reference(label: str, number: int) -> str:
    """Return runs that say "tabell 2" and lead to its caption.

    The field is the number alone: programs differ on whether a field may change its letters to
    small ones, so the word is none of it.
    """
    number_field = field(f"REF {_name(label, number)} \\h", run(str(number)))
    return run(f"{label.lower()}\u00a0") + number_field


def _name(label: str, number: int) -> str:
    return bookmark_name(f"{label.lower()}_{number}")
