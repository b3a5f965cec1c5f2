"""Fields: what Word works out itself, each with the result it has when the file is opened."""

from rapportgen.office.text import escaped

FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(instruction: str, result: str) -> str:
    """Return a field that shows the result, given as runs, until somebody updates it."""
    return field_start(instruction) + result + FIELD_END


def field_start(instruction: str) -> str:
    """Return the beginning of a field; its result and `FIELD_END` are to follow."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
