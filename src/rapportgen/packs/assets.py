"""The files of a pack that go into documents as they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture with its kind, its size in pixels, and the text for those who do not see it."""

    content: bytes
    media_type: str
    width: int
    height: int
    alternative_text: str


@dataclass(frozen=True, slots=True)
class Assets:
    """A förbund's logo, and the Word document whose styles its documents follow, with its path.

    `picture_words` are for those of the document's pictures that have no alternative text.
    """

    logo: Logo | None = None
    reference: bytes | None = None
    reference_file: str = "referens.docx"
    picture_words: str = "Logotyp"


NO_ASSETS = Assets()
