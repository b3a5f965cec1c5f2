"""What stands at the foot of a slide: whose it is, the logo, its number, and what had no room."""

from collections.abc import Iterator

from rapportgen.packs.assets import Logo
from rapportgen.slides.deck import Cover, Slide
from rapportgen.writers.html import escape
from rapportgen.writers.html.logo import logo_image


def foot(
    slide: Slide, words: str, number: str, logo: Logo | None, draft: tuple[str, ...]
) -> Iterator[str]:
    """Yield the lines of the foot; the logo is read aloud on the first slide alone."""
    yield '<div class="bildfot">'
    yield from draft
    yield f'<p class="sidfot">{escape.text(words)}</p>'
    yield from _notes(slide.spoken)
    if logo:
        is_read = isinstance(slide.content, Cover)
        yield from logo_image(logo) if is_read else ('<div class="logotyp"></div>',)
    yield f'<p class="bildnummer">{number}</p>'
    yield "</div>"


def _notes(texts: tuple[str, ...]) -> Iterator[str]:
    """Yield what had no room on the slide, to be unfolded."""
    if texts:
        yield '<details class="anteckningar">'
        yield "<summary>Anteckningar</summary>"
        yield from (f"<p>{escape.text(words)}</p>" for words in texts)
        yield "</details>"
