"""The notes of the one who speaks: what has no room on a slide."""

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide as PptxSlide

from rapportgen.writers.pptx.runs import run


def add_notes(slide: PptxSlide, texts: tuple[str, ...]) -> None:
    """Put the texts below the slide, a paragraph each."""
    frame = slide.notes_slide.notes_text_frame
    if frame is None:  # the master has a place for the text, so that there is one
        return
    body = frame._txBody  # noqa: SLF001 - the library has no way to say the language of a text
    for paragraph in list(body.p_lst):
        body.remove(paragraph)
    for text in texts:
        body.append(parse_xml(f"<a:p {nsdecls('a', 'r')}>{run(text)}</a:p>"))
