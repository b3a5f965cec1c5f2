"""What a PDF is made of, before any page is set."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from rapportgen.document.blocks import Attachment
from rapportgen.packs.typsnitt import DEFAULT_FONT


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The HTML with the font it is set in, its pictures by name, and the files that go inside."""

    html: str
    font: str = DEFAULT_FONT
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    files: Sequence[Attachment] = ()
    moment: datetime | None = None

    @property
    def identifier(self) -> str:
        """Return what tells the PDF from any other one; the same is always the same."""
        whole = sha256(self.html.encode())
        for content in (*self.pictures.values(), *(file.content for file in self.files)):
            whole.update(content)
        return whole.hexdigest()[:32]
