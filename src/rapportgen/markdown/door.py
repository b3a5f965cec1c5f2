"""The door to python-markdown: a parser that stops at the element tree, with raw HTML off."""

import functools
from xml.etree.ElementTree import Element

import markdown

# What would let text become HTML (blocks, inline tags, entities), obfuscate it (mail addresses) or
# add line breaks for a reader of HTML source.
_UNUSED = (
    ("preprocessors", "html_block"),
    ("inlinePatterns", "html"),
    ("inlinePatterns", "entity"),
    ("inlinePatterns", "automail"),
    ("treeprocessors", "prettify"),
)


@functools.cache
def _parser() -> markdown.Markdown:
    parser = markdown.Markdown(extensions=["tables", "sane_lists"])
    for registry, name in _UNUSED:
        getattr(parser, registry).deregister(name)
    return parser


def element_tree(text: str) -> Element:
    """Return the element tree of a Markdown text."""
    parser = _parser()
    parser.reset()
    lines = text.split("\n")
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    root = Element("div")
    parser.parser.parseChunk(root, "\n".join(lines))
    for processor in parser.treeprocessors:
        processor.run(root)  # those in use change the tree in place
    return root
