"""What a text contains and a document cannot show."""

Dropped = set[str]
