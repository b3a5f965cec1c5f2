"""What the library leaves undone in a PDF that is ready to be written, mostly in its tags."""

from typing import Any

from rapportgen.writers.pdf.across_pages import join_pages
from rapportgen.writers.pdf.facts import lists_of_facts, pair_up
from rapportgen.writers.pdf.mirrored import right_brackets
from rapportgen.writers.pdf.tags import Tags


def finish(document: Any, pdf: Any) -> None:
    """Let what goes on over pages be one thing, and what stands in their margins be decoration.

    Headers, footers and page numbers are tagged as text, but have no place in the tree.
    """
    tags = Tags(pdf)
    margins = tags.outside()
    facts = lists_of_facts(document, tags)
    join_pages(document, tags)
    pair_up(facts, tags)
    for element in margins:
        tags.silence(element)
    if "AF" in pdf.catalog:
        # The library lists each file that goes inside twice.
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])
    for header in tags.elements("/TH"):
        header["A"]["Scope"] = "/Column"
    right_brackets(document, pdf)
