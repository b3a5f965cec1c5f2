"""The file with a number: always the same one for the same seed."""

import random

from fuzz.lines import mutated_lines
from fuzz.nodes import mutated_nodes
from fuzz.octets import mutated_bytes, noise
from fuzz.seeds import readable_seeds, seeds


def file_number(number: int, seed: int) -> bytes:
    """Return a file to try: most are mutated texts, some are bytes, a few are nothing but noise."""
    chance = random.Random(f"{seed}:{number}")
    sort = chance.randrange(20)
    if sort == 0:
        return noise(chance)
    content = _text(sort, chance).encode("utf-8", "surrogatepass")
    return mutated_bytes(content, chance) if sort in range(10, 13) else content


def _text(sort: int, chance: random.Random) -> str:
    if sort in range(1, 10):
        return mutated_nodes(chance.choice(readable_seeds()), chance)
    text = _two_in_one(chance) if sort == 10 else chance.choice(seeds())
    return mutated_lines(text, chance)


def _two_in_one(chance: random.Random) -> str:
    first, second = chance.choice(seeds()).split("\n"), chance.choice(seeds()).split("\n")
    rows = first[: chance.randrange(len(first) + 1)], second[chance.randrange(len(second) + 1) :]
    return "\n".join([*rows[0], *rows[1]])
