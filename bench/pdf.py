"""A warm PDF, beside WeasyPrint alone with the same HTML and the same options."""

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from documents import plan, subject
from rapportgen.writers.html.paper import page
from rapportgen.writers.pdf import write
from rapportgen.writers.pdf.render import FETCHER, STYLE, VARIANT
from turns import in_turn, show, work

ROUNDS = 21


def main() -> None:
    """Measure both; fonts and the style that names them are read once on both sides."""
    project = subject()
    document, tema = plan(project), project.pack.tema
    html, fonts = page(document, tema), FontConfiguration()
    style = CSS(string=STYLE, url_fetcher=FETCHER, font_config=fonts)

    def raw() -> None:
        source = HTML(string=html, url_fetcher=FETCHER)
        source.write_pdf(font_config=fonts, stylesheets=[style], pdf_variant=VARIANT)

    base = "WeasyPrint alone"
    sides = {base: work(raw), "rapportgen": work(lambda: write(document, tema))}
    show(in_turn(sides, ROUNDS), base)


if __name__ == "__main__":
    main()
