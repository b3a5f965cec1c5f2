"""Names in `pack.yaml` that nothing answers to: headings that none uses, unknown documents."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.packs.layer import Layer
from rapportgen.packs.rules import UNKNOWN_DOCUMENT, UNKNOWN_HEADING
from rapportgen.schema.suggestions import guess


def strangers(layers: Sequence[Layer], documents: Collection[str]) -> list[Diagnostic]:
    """Return a finding for each heading and document type that the packs name in vain.

    The layers stand with the oldest ancestor first; its headings are the ones to choose among.
    """
    return [*_headings(layers), *_questions(layers, documents)]


def _headings(layers: Sequence[Layer]) -> Iterator[Diagnostic]:
    known = set(layers[0].packfile.rubriker)
    for layer in layers[1:]:
        for name in layer.packfile.rubriker:
            if name not in known and not _is_used(name, layers):
                yield _unused(name, layer, known)
        known |= layer.packfile.rubriker.keys()


def _unused(name: str, layer: Layer, known: Collection[str]) -> Diagnostic:
    return Diagnostic(
        UNKNOWN_HEADING,
        layer.source.key_place(("rubriker", name)),
        f"Rubriken {name} finns inte i något ärvt mallpaket, och ingen mall använder den.",
        _choice(name, known),
    )


def _is_used(name: str, layers: Iterable[Layer]) -> bool:
    word = re.compile(rf"\b{re.escape(name)}\b")
    return any(word.search(file.body) for layer in layers for file in layer.templates.values())


def _questions(layers: Iterable[Layer], documents: Collection[str]) -> Iterator[Diagnostic]:
    for layer in layers:
        for name in layer.packfile.frågor:
            if name not in documents:
                yield Diagnostic(
                    UNKNOWN_DOCUMENT,
                    layer.source.key_place(("frågor", name)),
                    f"Mallpaketet har ingen mall för dokumentet {name}.",
                    _choice(name, documents),
                )


def _choice(name: str, among: Collection[str]) -> str:
    return f"{guess(name, among)}Välj bland: {', '.join(sorted(among))}."
