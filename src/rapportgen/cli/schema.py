"""`rapportgen schema`: the project file's JSON Schema, for editors."""

import json

import click

from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.model.projekt import Projekt
from rapportgen.schema.json_schema import json_schema

HELP = """Skriv ut projektfilens JSON-schema.

Redigeringsprogram använder det för att föreslå och förklara nycklar.
"""


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
def schema() -> None:
    """Print the schema."""
    text = json.dumps(json_schema(Projekt), ensure_ascii=False, indent=2)
    click.echo(text.encode())  # JSON is UTF-8, whatever letters the terminal has
