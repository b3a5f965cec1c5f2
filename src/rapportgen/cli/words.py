"""Options that take words: several with commas, or the option several times."""

from rapportgen.cli.terminal import give_up


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of an option that may be repeated and may hold several with commas."""
    found = (word.strip().lower() for value in values for word in value.split(","))
    return tuple(dict.fromkeys(word for word in found if word))


def refuse_empty(command: str, options: dict[str, tuple[str, ...]]) -> None:
    """End the program if an option of a command is given without saying anything."""
    for option, values in options.items():
        if values and not "".join(values).strip(" ,"):
            give_up(f"{option} behöver ett värde efter sig.", f"Hjälp: rapportgen {command} --help")
