"""Which parts of a project a document shows, read out of its templates without filling them."""

import functools
import re
from collections.abc import Iterator

from rapportgen.model.projekt import Projekt
from rapportgen.packs.pack import DocumentType, Pack

EVERYTHING = frozenset(Projekt.model_fields) - {"ignorera"}
"""All but the reasons for waivers, which no document shows."""

_ALWAYS = frozenset({"namn"})
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_CODE = re.compile(r"\{[{%](.*?)[%}]\}", re.DOTALL)
_TEXT = re.compile(r"\"[^\"]*\"|'[^']*'")
_OTHERS = re.compile(r"\s*-?\s*(?:include|import|from|extends)\s+(.*)", re.DOTALL)
_KEY = re.compile(r"\bprojekt\.(\w+)|[\"'](\w+)(?:\.[\w.]+)?[\"']")
_PART = re.compile(r"\bdel\(\s*projekt\s*,")
_WHOLE = re.compile(r"\bprojekt\b(?!\s*[.\[])")
_QUESTIONS = re.compile(r"\bfrågor\b")


@functools.lru_cache(maxsize=64)
def shown_parts(pack: Pack, name: str) -> frozenset[str]:
    """Return the keys of a project that a document may show: all, where its templates hide which.

    A key that a template only asks about counts as shown.
    """
    document = pack.documents[name]
    found = {key for code in _codes(pack, document) for key in _keys(code, document)}
    items = {document.per} if document.per else set()
    return EVERYTHING & {*found, *items, *_ALWAYS}


def _codes(pack: Pack, document: DocumentType) -> Iterator[str]:
    """Yield what stands in {{ }} and {% %}, in a template and in those that it fetches."""
    waiting, seen = [document.template.body], {""}
    while waiting:
        for code in _CODE.findall(_COMMENT.sub("", waiting.pop())):
            yield code
            fetched = _OTHERS.match(code)
            for quoted in _TEXT.findall(fetched[1]) if fetched else ():
                other = quoted[1:-1]
                if other not in seen and other in pack.templates:
                    seen.add(other)
                    waiting.append(pack.templates[other].body)


def _keys(code: str, document: DocumentType) -> Iterator[str]:
    fetched = _OTHERS.match(code)
    if fetched:
        # A name that is put together may be that of any template.
        yield from () if _TEXT.match(fetched[1]) else EVERYTHING
        return
    for key in _KEY.finditer(code):
        yield key[1] or key[2]
    bare = _TEXT.sub("", code)
    if _WHOLE.search(_PART.sub("", bare)):
        yield from EVERYTHING
    if _QUESTIONS.search(bare):
        for heading in document.frågor:
            yield from (question.svar.split(".")[0] for question in heading.frågor)
