"""Typed projects and posts for tests, read from their own words."""

from project_texts import project, source

from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.schema.reading import read_record


def read_project(fragment: str) -> Projekt:
    """Return a valid project with the keys of a fragment."""
    record = read_record(Projekt, source(project(fragment)))
    assert isinstance(record, Projekt), record
    return record


def read_post(words: str) -> Post:
    """Return the post that is written between a pair of braces."""
    record = read_record(Post, source(f"{{post: Tjänst, {words}}}\n"))
    assert isinstance(record, Post), record
    return record
