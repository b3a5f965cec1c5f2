"""The door to python-markdown: a parser that stops at the element tree, with raw HTML off."""

import functools
from xml.etree.ElementTree import Element

import markdown
from rapportgen.markdown.bullets import hyphenated
from rapportgen.markdown.headings import SpacedHeadings
from rapportgen.markdown.layout import laid_out
from rapportgen.markdown.links import LINK, PICTURE, Links, Pictures
from rapportgen.markdown.notes import ON_THE_SPOT, REFERENCE, NoteReferences, NotesOnTheSpot
from rapportgen.markdown.numbering import BulletedItems, NumberedItems
from rapportgen.markdown.tables import WholeTables

# What would let text become HTML (blocks, inline tags, entities), obfuscate it (mail addresses),
# make it vanish (definitions of references), keep its line breaks (indented code) or add line
# breaks for a reader of HTML source.
_UNUSED = (
    ("preprocessors", "html_block"),
    ("inlinePatterns", "html"),
    ("inlinePatterns", "entity"),
    ("inlinePatterns", "automail"),
    ("inlinePatterns", "reference"),
    ("inlinePatterns", "short_reference"),
    ("inlinePatterns", "image_reference"),
    ("inlinePatterns", "short_image_ref"),
    ("treeprocessors", "prettify"),
)
_UNUSED_BLOCKS = ("reference", "code")


@functools.cache
def _parser() -> markdown.Markdown:
    parser = markdown.Markdown(extensions=["tables"])
    parser.ESCAPED_CHARS.append("^")  # what begins a note may be meant as a character
    for registry, name in _UNUSED:
        getattr(parser, registry).deregister(name)
    blocks = parser.parser.blockprocessors
    for name in _UNUSED_BLOCKS:
        blocks.deregister(name)
    parser.inlinePatterns.register(NotesOnTheSpot(ON_THE_SPOT), "note_on_the_spot", 176)
    parser.inlinePatterns.register(NoteReferences(REFERENCE), "note_reference", 175)
    parser.inlinePatterns.register(Links(LINK, parser), "link", 160)
    parser.inlinePatterns.register(Pictures(PICTURE, parser), "image_link", 150)
    blocks.register(WholeTables(parser.parser, {}), "table", 75)
    blocks.register(SpacedHeadings(parser.parser), "hashheader", 70)
    blocks.register(NumberedItems(parser.parser), "olist", 40)
    blocks.register(BulletedItems(parser.parser), "ulist", 30)
    return parser


def element_tree(text: str) -> Element:
    """Return the element tree of a Markdown text."""
    try:
        return _tree(_parser(), text)
    except RecursionError:
        _parser.cache_clear()  # it stopped in the middle, and would begin there the next time
        raise


def _tree(parser: markdown.Markdown, text: str) -> Element:
    parser.reset()
    lines = text.split("\n")
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    root = Element("div")
    parser.parser.parseChunk(root, "\n".join(laid_out(list(hyphenated(lines)))))
    for processor in parser.treeprocessors:
        processor.run(root)  # those in use change the tree in place
    return root
