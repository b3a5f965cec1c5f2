"""Files that coverage leads to: python -m fuzz.guided CORPUS [libFuzzer's options].

Half of the mutations are libFuzzer's own, half of them know what a project file looks like. A file
that breaks something is kept by libFuzzer as crash-….
"""

import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["rapportgen"]):
    import fuzz.run
    from fuzz.lines import mutated_lines
    from fuzz.nodes import mutated_nodes
    from fuzz.octets import mutated_bytes
    from fuzz.seeds import readable_seeds, seeds
    from rapportgen.checks.discovery import all_checks
    from rapportgen.packs.shelf import Shelf
    from rapportgen.report.formats import format_names, reporter
    from rapportgen.schema import messages  # noqa: F401 - is imported with the first fault
    from rapportgen.source import explanations, spot  # noqa: F401 - the same
    from rapportgen.values import swedish  # noqa: F401 - the same

    all_checks()
    for name in format_names():
        reporter(name)


def main() -> None:
    """Drive until the options say stop; the corpus begins with the good files."""
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (corpus / f"seed-{number}").write_text(seed, encoding="utf-8")
    atheris.Setup(sys.argv, _driver(), custom_mutator=_mutated)
    atheris.Fuzz()


def _driver() -> "atheris.TestOneInput":
    shelf = Shelf()
    path = Path(tempfile.mkdtemp(dir=fuzz.run.fast_folder())) / "projekt.yaml"

    def test_one_input(content: bytes) -> None:
        path.write_bytes(content)
        fuzz.run.within_limits(path, shelf)

    return test_one_input


def _mutated(content: bytes, most: int, seed: int) -> bytes:
    chance = random.Random(seed)
    sort = chance.randrange(8)
    if sort == 0:
        text = mutated_nodes(chance.choice(readable_seeds()), chance)
        return text.encode("utf-8", "surrogatepass")[:most]
    if sort == 1:
        return mutated_bytes(content, chance)[:most]
    if sort in {2, 3, 4}:
        text = content.decode("utf-8", "surrogateescape")
        return mutated_lines(text, chance).encode("utf-8", "surrogateescape")[:most]
    mutated: bytes = atheris.Mutate(content, most)
    return mutated


if __name__ == "__main__":
    main()
