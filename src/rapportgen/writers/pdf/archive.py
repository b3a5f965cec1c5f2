"""Both promises of the PDF in its metadata: PDF/A from the library, PDF/UA-1 added here."""

from importlib.resources import files

from weasyprint.document import DocumentMetadata

END = b"</rdf:RDF>"
PDFUA = files(__package__).joinpath("pdfua.xml").read_bytes()
"""PDF/UA's mark, with the description of its schema that PDF/A asks for."""


def declare_accessible(metadata: DocumentMetadata) -> None:
    """Let the metadata also say PDF/UA-1, which the library writes only instead of PDF/A."""
    generate = metadata.generate_rdf_metadata

    def generate_both(*arguments: object) -> bytes:
        described: bytes = generate(*arguments)
        return described.replace(END, PDFUA + END)

    metadata.generate_rdf_metadata = generate_both
