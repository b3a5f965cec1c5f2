"""The files that go inside a PDF: the data that the document is made of."""

from datetime import UTC, datetime

import weasyprint

from rapportgen.document.blocks import Attachment
from rapportgen.writers.pdf.addresses import address
from rapportgen.writers.pdf.fetcher import ClosedFetcher

UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
"""What a file inside an undated document has, since it must have a date: never the clock's."""


def attached(attachment: Attachment, moment: datetime | None) -> weasyprint.Attachment:
    """Return a file as the library takes it, as the source of a document made at some moment."""
    made = moment or UNDATED
    return weasyprint.Attachment(
        url=address(attachment.name),
        url_fetcher=ClosedFetcher({attachment.name: attachment.content}, attachment.media_type),
        name=attachment.name,
        description=attachment.description,
        created=made,
        modified=made,
        relationship="Source",
    )
