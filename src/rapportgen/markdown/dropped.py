"""What a text contains and a document cannot show, each told with how much of it is not shown."""

Dropped = set[str]
