"""The files of a pack that go into documents as they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Assets:
    """A förbund's logo, and the Word document whose styles its documents follow."""

    logo: bytes | None = None
    reference: bytes | None = None


NO_ASSETS = Assets()
