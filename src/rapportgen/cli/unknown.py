"""Words on the command line that nothing is called."""

from collections.abc import Collection, Iterable

from rapportgen.cli.terminal import give_up
from rapportgen.schema.suggestions import guess


def refuse_unknown(what: str, asked: Iterable[str], known: Collection[str]) -> None:
    """End the program if something asked for does not exist, with the nearest that does."""
    for word in asked:
        if word not in known:
            hint = guess(word, known)
            give_up(f"{what} {word} finns inte.", f"{hint}Välj bland: {', '.join(sorted(known))}.")
