"""The shelf: packs found by name, read once, with all that they inherit."""

import functools
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path

from rapportgen.diagnostics.diagnostic import Diagnostic
from rapportgen.diagnostics.place import Place
from rapportgen.packs.assets import NO_ASSETS, Assets, Logo
from rapportgen.packs.folders import available_packs, closed_roots, pack_roots, unfinished_packs
from rapportgen.packs.layer import Layer, read_layer
from rapportgen.packs.pack import LEVELS, DocumentType, Pack
from rapportgen.packs.packfile import Packfil
from rapportgen.packs.rules import CIRCULAR_PACK, UNKNOWN_PACK
from rapportgen.packs.strangers import strangers
from rapportgen.packs.template_file import TemplateFile
from rapportgen.schema.inheriting import inherit
from rapportgen.schema.record import Path as Keys
from rapportgen.schema.suggestions import guess
from rapportgen.source.source import Source

Roots = tuple[Path, ...]


@dataclass
class Shelf:
    """The packs that one run has read so far."""

    _roots: dict[Path, Roots] = field(default_factory=dict)
    _available: dict[Roots, dict[str, Path]] = field(default_factory=dict)
    _read: dict[tuple[Roots, str], Pack | list[Diagnostic]] = field(default_factory=dict)
    _unfinished: dict[Roots, dict[str, Path]] = field(default_factory=dict)
    _closed: dict[Roots, dict[Path, Diagnostic]] = field(default_factory=dict)
    _layers: dict[Path, Layer | list[Diagnostic]] = field(default_factory=dict)

    def roots(self, project: Path) -> Roots:
        """Return the folders to look for packs in for a project file, the same for its folder."""
        if project.parent not in self._roots:
            self._roots[project.parent] = pack_roots(project)
        return self._roots[project.parent]

    def pack(self, name: str, asked: Source, keys: Keys, roots: Roots) -> Pack | list[Diagnostic]:
        """Return the pack that a file names at some keys, or what is wrong with it."""
        missing = self._missing(name, asked.place(keys), roots)
        return [missing] if missing else self._read_once(name, roots)

    def with_all(self, project: Path) -> "Shelf":
        """Return a shelf with all packs within reach of a project file, which reads no more."""
        roots = self.roots(project)
        return Shelf(
            {project.parent: roots},
            {roots: self._packs_in(roots)},
            {(roots, name): self._read_once(name, roots) for name in self._packs_in(roots)},
            {roots: self._unfinished_in(roots)},
            {roots: self._closed_in(roots)},
        )

    def _packs_in(self, roots: Roots) -> dict[str, Path]:
        if roots not in self._available:
            self._available[roots] = available_packs(roots)
        return self._available[roots]

    def _unfinished_in(self, roots: Roots) -> dict[str, Path]:
        if roots not in self._unfinished:
            self._unfinished[roots] = unfinished_packs(roots)
        return self._unfinished[roots]

    def _missing(self, name: str, place: Place, roots: Roots) -> Diagnostic | None:
        """Return why a pack that is named at a place cannot be read, if it cannot be found."""
        available = self._packs_in(roots)
        if closed := self._closed_before(available.get(name), roots):
            return closed
        if name in available:
            return None
        return _unknown(name, place, self._unfinished_in(roots), available)

    def _closed_in(self, roots: Roots) -> dict[Path, Diagnostic]:
        if roots not in self._closed:
            self._closed[roots] = closed_roots(roots)
        return self._closed[roots]

    def _closed_before(self, found: Path | None, roots: Roots) -> Diagnostic | None:
        """Return why a folder cannot be read that is nearer than where a pack was found."""
        closed = self._closed_in(roots)
        nearer = takewhile(lambda root: found is None or root != found.parent, roots)
        return next((closed[root] for root in nearer if root in closed), None)

    def _read_once(self, name: str, roots: Roots) -> Pack | list[Diagnostic]:
        if (roots, name) not in self._read:
            self._read[roots, name] = self._load(name, roots)
        return self._read[roots, name]

    def _load(self, name: str, roots: Roots) -> Pack | list[Diagnostic]:
        available = self._packs_in(roots)
        layers: list[Layer] = []
        parent: str | None = name
        while parent is not None:
            layer = self._layer(available[parent])
            if isinstance(layer, list):
                return layer
            layers.insert(0, layer)
            parent = layer.packfile.ärver
            place = layer.source.place(("ärver",))
            if parent is not None and (missing := self._missing(parent, place, roots)):
                return [missing]
            if parent in {layer.name for layer in layers}:
                return [_circular(layer)]
        pack = _assembled(layers)
        return strangers(layers, pack.documents) or pack

    def _layer(self, folder: Path) -> Layer | list[Diagnostic]:
        """Return the files of one pack, which all that inherit it share."""
        if folder not in self._layers:
            self._layers[folder] = read_layer(folder)
        return self._layers[folder]


@functools.cache
def shelf_of_process() -> Shelf:
    """Return the shelf of this process, for work that is sent to it bit by bit."""
    return Shelf()


def _assembled(layers: list[Layer]) -> Pack:
    """Return the pack that the layers make together, the oldest ancestor first."""
    packfile: Packfil = layers[0].packfile
    templates: dict[str, TemplateFile] = {}
    for layer in layers:
        packfile = inherit(packfile, layer.packfile)
        templates |= layer.templates
        templates |= {f"{layer.name}/{name}": file for name, file in layer.templates.items()}
    return Pack(
        name=layers[-1].name,
        namn=packfile.namn,
        tema=packfile.tema,
        rubriker=packfile.rubriker,
        regler={code: LEVELS[level] for code, level in packfile.regler.items()},
        documents=_documents(packfile, templates),
        templates=templates,
        sources=tuple(layer.source for layer in layers),
        krav=packfile.krav,
        assets=replace(_reference(layers, packfile), logo=_logo(layers, packfile)),
    )


def _reference(layers: list[Layer], packfile: Packfil) -> Assets:
    """Return the Word document of the nearest pack that has one, with words for its pictures."""
    words = packfile.tema.logotyp.alternativtext.strip() or f"{packfile.namn} logotyp"
    for layer in reversed(layers):
        if layer.assets.reference:
            return replace(layer.assets, picture_words=words)
    return NO_ASSETS


def _logo(layers: list[Layer], packfile: Packfil) -> Logo | None:
    """Return the logo of the nearest pack that says which, with the nearest pack's words for it."""
    logotyp = packfile.tema.logotyp
    for layer in reversed(layers):
        if "fil" in layer.packfile.tema.logotyp.model_fields_set:
            logo = layer.assets.logo
            words = logotyp.alternativtext.strip()
            return logo and replace(logo, alternative_text=words or logo.alternative_text)
    return None


def _documents(packfile: Packfil, templates: dict[str, TemplateFile]) -> dict[str, DocumentType]:
    found = {}
    for name, file in sorted(templates.items()):
        if "/" in name or file.head is None:
            continue
        document = name.removesuffix(".md")
        found[document] = DocumentType(
            document,
            file.head.titel,
            file.head.kräver,
            packfile.frågor.get(document, ()),
            file,
            file.head.webb,
            file.head.form,
            file.head.format,
            file.head.per,
        )
    return found


def _unknown(
    name: str, place: Place, unfinished: dict[str, Path], available: dict[str, Path]
) -> Diagnostic:
    if name in unfinished:
        return Diagnostic(
            UNKNOWN_PACK,
            place,
            f"Mappen {name} finns bland mallpaketen, men filen pack.yaml saknas i den.",
            f"Skapa filen {unfinished[name] / 'pack.yaml'} och skriv namn: och ärver: i den.",
        )
    return Diagnostic(
        UNKNOWN_PACK,
        place,
        f"Mallpaketet {name} finns inte.",
        f"{guess(name, available)}Välj bland: {', '.join(sorted(available))}.",
    )


def _circular(layer: Layer) -> Diagnostic:
    return Diagnostic(
        CIRCULAR_PACK,
        layer.source.place(("ärver",)),
        f"Mallpaketet {layer.name} ärver ett mallpaket som i sin tur ärver {layer.name}.",
        "Ta bort ärver i ett av mallpaketen.",
    )
