"""`rapportgen explain`: a rule's page, or the list of rules."""

import click

from rapportgen.build.catalogue import catalogue
from rapportgen.cli.swedish import CONTEXT, SwedishCommand
from rapportgen.cli.terminal import give_up
from rapportgen.diagnostics.rule import Rule
from rapportgen.schema.suggestions import guess

HELP = """Förklara en regel.

REGEL är regelns kod eller namn, till exempel RG201. Utan REGEL visas alla regler.
"""


@click.command(cls=SwedishCommand, context_settings=CONTEXT, help=HELP)
@click.argument("rule", required=False, metavar="[REGEL]")
def explain(rule: str | None) -> None:
    """Print a rule's page, or a line for each rule."""
    rules = catalogue()
    if rule is None:
        for known in rules.values():
            click.echo(f"{known.code}  {known.name}: {known.summary}")
        return
    by_name = {known.name: known for known in rules.values()}
    found = rules.get(rule.strip().upper()) or by_name.get(rule.strip().lower())
    if found is None:
        hint = guess(rule.upper(), rules) or guess(rule, by_name)
        give_up(f"Regeln {rule} finns inte.", f"{hint}Alla regler: rapportgen explain")
    click.echo(_page(found))


def _page(rule: Rule) -> str:
    return f"{rule.code} {rule.name} ({rule.severity.value})\n\n{rule.page.strip()}"
