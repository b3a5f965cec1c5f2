"""The files that go inside a PDF: the data that the document is made of."""

from datetime import datetime

import weasyprint

from rapportgen.document.blocks import Attachment
from rapportgen.paper.dating import dated
from rapportgen.writers.pdf.addresses import address
from rapportgen.writers.pdf.fetcher import ClosedFetcher


def attached(attachment: Attachment, moment: datetime | None) -> weasyprint.Attachment:
    """Return a file as the library takes it, as the source of a document made at some moment."""
    made = dated(moment)
    return weasyprint.Attachment(
        url=address(attachment.name),
        url_fetcher=ClosedFetcher({attachment.name: attachment.content}, attachment.media_type),
        name=attachment.name,
        description=attachment.description,
        created=made,
        modified=made,
        relationship="Source",
    )
