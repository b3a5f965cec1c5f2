"""Pictures in the PDF: the library draws them on their own, without the font of the page."""

from weasyprint import HTML

_SVG = "{http://www.w3.org/2000/svg}svg"


def set_pictures_in(fonts: str, source: HTML) -> None:
    """Let the text of every picture be set in the fonts that the program carries."""
    for picture in source.etree_element.iter(_SVG):
        picture.set("font-family", fonts)
