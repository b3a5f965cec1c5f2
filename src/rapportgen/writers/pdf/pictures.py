"""Pictures in the PDF: the library draws them on their own, without the font of the page."""

from weasyprint import HTML

FAMILY = "Source Sans Pro rapportgen"
_SVG = "{http://www.w3.org/2000/svg}svg"


def set_in_the_font_of_the_page(source: HTML) -> None:
    """Let the text of every picture be set in the font that the program carries."""
    for picture in source.etree_element.iter(_SVG):
        picture.set("font-family", f"'{FAMILY}', sans-serif")
