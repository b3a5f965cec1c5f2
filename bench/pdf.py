"""A warm PDF, beside WeasyPrint alone with the same HTML and the same options."""

import click
from weasyprint import HTML

from asked import rounds
from documents import plan, subject
from rapportgen.writers.html.paper import page
from rapportgen.writers.pdf import write
from rapportgen.writers.pdf.render import VARIANT, type_of
from turns import in_turn, show, work


@click.command()
@rounds(21)
def main(rounds: int) -> None:
    """Measure both; fonts and the style that names them are read once on both sides."""
    project = subject()
    document, tema = plan(project), project.pack.tema
    html, set_in = page(document, tema), type_of(tema.typsnitt.sida)

    def raw() -> None:
        source = HTML(string=html)
        source.write_pdf(font_config=set_in.fonts, stylesheets=[set_in.style], pdf_variant=VARIANT)

    base = "WeasyPrint alone"
    sides = {base: work(raw), "rapportgen": work(lambda: write(document, tema))}
    show(in_turn(sides, rounds), base)


if __name__ == "__main__":
    main()
