"""A warm Word document, beside a script by hand and docxtpl filling a form with the same content.

Neither of them draws charts, so here they are left out of the document; a chart is measured alone.
"""

from io import BytesIO

import click
from docxtpl import DocxTemplate

import by_hand
from asked import rounds
from documents import plan, subject, without_charts
from filled_form import content, form
from rapportgen.writers.docx import write
from turns import in_turn, show, work


@click.command()
@rounds(41)
def main(rounds: int) -> None:
    """Measure the writer, and the whole way from the project as well."""
    project = subject()
    whole, tema = plan(project), project.pack.tema
    document = without_charts(whole)
    typed = by_hand.content(document)
    empty, values = form(document), content(document)

    def fill() -> None:
        template = DocxTemplate(BytesIO(empty))
        template.render(values, autoescape=True)
        template.save(BytesIO())

    base = "python-docx, by hand"
    show(
        in_turn(
            {
                base: work(lambda: by_hand.write(typed)),
                "docxtpl, filling and saving": work(fill),
                "rapportgen, writing": work(lambda: write(document, tema)),
                "rapportgen, with its charts": work(lambda: write(whole, tema)),
                "rapportgen, from the project": work(lambda: write(plan(project), tema)),
            },
            rounds,
        ),
        base,
    )


if __name__ == "__main__":
    main()
