"""What a writer asks of the plan: the slides, their foot, and what they have no room for."""

from collections.abc import Iterator

from rapportgen.document.blocks import Document
from rapportgen.office.letters import wideness, width
from rapportgen.office.one_line import fitting
from rapportgen.packs.tema import Tema
from rapportgen.slides.deck import Slide
from rapportgen.slides.geometry import FOOTER
from rapportgen.slides.losses import told
from rapportgen.slides.planning import planned
from rapportgen.slides.sizes import FOOTER_SIZE
from rapportgen.values.fault import Fault


def slides_of(document: Document, tema: Tema) -> list[Slide]:
    """Return the slides of a document, in the order they are shown."""
    return planned(document, wideness(tema.typsnitt.word))


def footer(document: Document, tema: Tema) -> str:
    """Return what stands at the foot of every slide: whose presentation it is, and of what.

    It has one line, so what is too long ends at a word.
    """
    ems = FOOTER.width / (FOOTER_SIZE * wideness(tema.typsnitt.word))
    whole = " · ".join(part for part in (tema.sidhuvud, document.title) if part)
    return fitting(" ".join(whole.split()), lambda line: width(line) <= ems)


def without_room(document: Document, tema: Tema) -> Iterator[Fault]:
    """Yield a finding for each thing that the slides have no room for."""
    return told(loss for slide in slides_of(document, tema) for loss in slide.losses)
