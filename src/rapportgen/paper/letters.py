"""Letters that no font of a paper has: another form of them or a visible stand-in, and a warning.

A program that sets pages would leave an empty box, which no archive takes and nobody hears.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from textwrap import shorten
from unicodedata import category, decomposition, normalize

from rapportgen.document.blocks import Document
from rapportgen.document.texts import retold, texts
from rapportgen.paper.rules import LETTER_LACKING
from rapportgen.paper.signs import VARIANTS, stretches_of, with_what_it_stands_on
from rapportgen.values.fault import Fault

STAND_IN = "[?]"

Lacks = Callable[[str, frozenset[str]], frozenset[str]]
"""What tells which letters of some stretches of text there are not, beside those of a font."""

_UNSURE = re.compile(
    "[^\t\n\r -~\u00a0-\u0131\u0134-\u0149\u014c-\u0165\u0168-\u017e"
    "–—―‘’‚“”„†‡•…‰′″‹›€™←↑→↓−√∞≈≠≤≥■☐☑✓]+"
)
"""Letters other than those that each face of the font has that helps the others out."""

_NEVER = {"Co": None, "Cn": None, "Cc": None, "Cf": "", "Zl": " ", "Zp": " "}
"""The kinds of letters that no program is asked about, and the form that they always have."""

_FORMS = {
    **dict.fromkeys("✅✔", "✓"),
    **dict.fromkeys("●⚫\uf0b7\uf0a7", "•"),
    **dict.fromkeys("➔➜➡⇒", "→"),
    **dict.fromkeys("⬜□", "☐"),
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys(VARIANTS, ""),
}
"""Letters that say the same; two are Word's bullets, which come along from there."""

_SAME = ("<compat>", "<wide>", "<narrow>", "<font>")
"""How Unicode marks a letter that is another one in other type: a raised 5 is not just a 5."""


def lacking(document: Document, font: str, lacks: Lacks) -> frozenset[str]:
    """Return the letters of the document that cannot be shown; most have none to ask about."""
    found = [match for text in texts(document) for match in _UNSURE.finditer(text)]
    if not found:
        return frozenset()
    unsure = frozenset("".join(match[0] for match in found))
    never = frozenset(filter(_is_never_shown, unsure))
    stretches = frozenset(map(with_what_it_stands_on, found))
    asked = (stretch.translate(dict.fromkeys(map(ord, never))) for stretch in stretches)
    return never | (unsure & lacks(font, frozenset(filter(None, asked))))


def with_stand_ins(document: Document, letters: frozenset[str]) -> Document:
    """Return the document with something else in the place of some letters."""
    if not letters:
        return document
    forms = {ord(letter): form for letter in letters if (form := _form(letter)) is not None}
    formless = _without_form(letters)
    return retold(document, lambda text: _with_stand_in(formless, text).translate(forms))


def letters_lacking(document: Document, letters: frozenset[str]) -> Iterator[Fault]:
    """Yield a finding for each stretch of letters in whose place there is a stand-in."""
    if not letters:
        return
    formless = _without_form(letters)
    for stretch in dict.fromkeys(_found(formless, texts(document))):
        yield Fault(
            LETTER_LACKING,
            f"PDF kan inte visa {_shown(stretch)}, som inget typsnitt har. "
            f"Där står {_with_stand_in(formless, stretch)}.",
            "Byt ut det mot ord eller andra tecken. Word och HTML visar det som det är skrivet.",
            written=stretch,
        )


def _found(wanted: re.Pattern[str], lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from (found[0] for found in wanted.finditer(line))


def _without_form(letters: frozenset[str]) -> re.Pattern[str]:
    """Return what finds signs with letters that have no other form."""
    return stretches_of(frozenset(letter for letter in letters if _form(letter) is None))


def _with_stand_in(formless: re.Pattern[str], text: str) -> str:
    return formless.sub(lambda found: (found[1] or "") + STAND_IN, text)


def _is_never_shown(letter: str) -> bool:
    return letter in VARIANTS or category(letter) in _NEVER


def _form(letter: str) -> str | None:
    """Return the same letter in another form that every font has, if there is one."""
    if letter in _FORMS:
        return _FORMS[letter]
    if category(letter) in _NEVER:
        return _NEVER[category(letter)]
    plain = normalize("NFKC", letter)
    same = decomposition(letter).startswith(_SAME) and not _UNSURE.search(plain)
    return plain if same else None


def _shown(stretch: str) -> str:
    seen = "".join(letter for letter in stretch if letter.isprintable())
    return f"”{shorten(seen, 20, placeholder='…')}”" if seen else f"U+{ord(stretch[0]):04X}"
