"""The kind of value that a text is read as, and how a text of another kind is refused."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rapportgen.diagnostics.rule import Rule
from rapportgen.values.fault import Fault

MAX_LENGTH = 200
MAX_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with a text, as words that follow the quoted text, and what to do instead.

    Either may be empty; the kind of value then says it in general words.
    """

    predicate: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: its rule, its name with article ("ett belopp") and its general help."""

    rule: Rule
    noun: str
    help: str

    def admit(self, text: str) -> str | Fault:
        """Return the text in NFC with single ordinary spaces, unless it is empty or too long."""
        if len(text) > MAX_LENGTH:
            length = f"{len(text)} tecken, högst {MAX_LENGTH}"
            return Fault(self.rule, f"Texten är för lång för {self.noun}: {length}.", self.help)
        words = " ".join(unicodedata.normalize("NFC", text).split())
        return words or Fault(self.rule, f"Här saknas {self.noun}.", self.help)

    def refuse(self, text: str, flaw: Flaw, corrections: Iterable[str] = ()) -> Fault:
        """Return the fault that quotes the text and shows the best help there is."""
        predicate = flaw.predicate or f"går inte att läsa som {self.noun}"
        help_text = write(*corrections) or flaw.help or self.help
        return Fault(self.rule, f"{quoted(text)} {predicate}.", help_text)


def write(*forms: str) -> str:
    """Return the help that shows one or more right forms, or nothing when there are none."""
    return f"Skriv {' eller '.join(dict.fromkeys(forms))}." if forms else ""


def quoted(text: str) -> str:
    """Return the text on one line in Swedish quotation marks, cut when it is long."""
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return f"”{line[: MAX_QUOTED - 1]}…”" if len(line) > MAX_QUOTED else f"”{line}”"
