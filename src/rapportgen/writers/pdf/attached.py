"""The files that go inside a PDF: the data that the document is made of."""

from datetime import UTC, date, datetime, time

import weasyprint

from rapportgen.document.blocks import Attachment
from rapportgen.writers.pdf.addresses import address
from rapportgen.writers.pdf.fetcher import ClosedFetcher

UNDATED = date(1980, 1, 1)
"""What a file inside an undated document has, since it must have a date: never the clock's."""


def attached(attachment: Attachment, day: date | None) -> weasyprint.Attachment:
    """Return a file as the library takes it, as the source of a document of some day."""
    moment = datetime.combine(day or UNDATED, time(), UTC)
    return weasyprint.Attachment(
        url=address(attachment.name),
        url_fetcher=ClosedFetcher({attachment.name: attachment.content}, attachment.media_type),
        name=attachment.name,
        description=attachment.description,
        created=moment,
        modified=moment,
        relationship="Source",
    )
