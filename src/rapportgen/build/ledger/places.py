"""Where an output folder keeps what it knows of itself."""

from pathlib import Path

MANIFEST = "manifest.json"
PRIVATE = ".rapportgen"  # what only this folder on this machine needs; it may be removed


def manifest_path(output: Path, shard: str = "") -> Path:
    """Return the public file: what the documents are made of; a shard has one of its own."""
    return output / (f"manifest-{shard}.json" if shard else MANIFEST)


def stamps_path(output: Path) -> Path:
    """Return the file of hashes that need not be computed again."""
    return output / PRIVATE / "stamps.json"


def findings_path(output: Path) -> Path:
    """Return the file of what was found in projects that have not changed since."""
    return output / PRIVATE / "findings.json"


def journal_path(output: Path) -> Path:
    """Return the file that a build writes along its way."""
    return output / PRIVATE / "journal.jsonl"


def lock_path(output: Path) -> Path:
    """Return the file that a build holds while it works."""
    return output / PRIVATE / "lock"
