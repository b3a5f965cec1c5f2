"""`rapportgen schema`: the project file's JSON Schema, for editors."""

import click

from rapportgen.build.schema_file import schema_text
from rapportgen.cli.swedish import CONTEXT, SwedishCommand

HELP = """Skriv ut projektfilens JSON-schema.

Redigeringsprogram använder det för att föreslå och förklara nycklar.
"""


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
def schema() -> None:
    """Print the schema."""
    click.echo(schema_text().encode(), nl=False)  # JSON is UTF-8, whatever letters the terminal has
