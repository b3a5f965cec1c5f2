"""A place in a file: lines and columns from 1, with the line as the user wrote it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A span of one file; columns count characters, and the end is exclusive.

    `excerpt` is the first line of the span, cut from the file as written. A finding about the file
    as a whole (it cannot be read, it is empty) stands at line 1, column 1 without an excerpt.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    excerpt: str = ""
