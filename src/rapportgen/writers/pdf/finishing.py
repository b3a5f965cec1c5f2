"""What the library leaves undone in the tags of a PDF that is ready to be written."""

from typing import Any

from rapportgen.writers.pdf.across_pages import join_pages
from rapportgen.writers.pdf.tags import Tags


def finish(document: Any, pdf: Any) -> None:
    """Let what goes on over pages be one thing, and what stands in their margins be decoration.

    Headers, footers and page numbers are tagged as text, but have no place in the tree.
    """
    tags = Tags(pdf)
    margins = tags.outside()
    join_pages(document, tags)
    for element in margins:
        tags.silence(element)
    if "AF" in pdf.catalog:
        # The library lists each file that goes inside twice.
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])
    for header in tags.elements("/TH"):
        header["A"]["Scope"] = "/Column"
