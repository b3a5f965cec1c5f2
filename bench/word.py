"""A warm Word document, beside docxtpl filling a form with the same content."""

from io import BytesIO

from docxtpl import DocxTemplate

from documents import plan, subject
from filled_form import content, form
from rapportgen.writers.docx import write
from turns import in_turn, show, work

ROUNDS = 41


def main() -> None:
    """Measure the writer, and the whole way from the project as well."""
    project = subject()
    document, tema = plan(project), project.pack.tema
    empty, values = form(document), content(document)

    def fill() -> None:
        template = DocxTemplate(BytesIO(empty))
        template.render(values, autoescape=True)
        template.save(BytesIO())

    base = "docxtpl, filling and saving"
    show(
        in_turn(
            {
                base: work(fill),
                "rapportgen, writing": work(lambda: write(document, tema)),
                "rapportgen, from the project": work(lambda: write(plan(project), tema)),
            },
            ROUNDS,
        ),
        base,
    )


if __name__ == "__main__":
    main()
