"""Files that are no text at all, told by how they begin."""

import codecs

_ZIPPED = {
    b"word/": "Det här är ett Word-dokument, inte en textfil.",
    b"xl/": "Det här är en Excel-bok, inte en textfil.",
    b"opendocument": "Det här är ett OpenDocument-dokument, inte en textfil.",
}
_BEGINNINGS = {
    b"PK\x03\x04": "Det här är en packad fil (zip), inte en textfil.",
    b"%PDF": "Det här är ett PDF-dokument, inte en textfil.",
    b"{\\rtf": "Det här är ett RTF-dokument, inte en textfil.",
    b"\xd0\xcf\x11\xe0": "Det här är ett äldre Word- eller Excel-dokument, inte en textfil.",
}
_ENCODINGS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def foreign_format(content: bytes) -> str | None:
    """Return what some bytes are when they are a document of another program."""
    for beginning, said in _BEGINNINGS.items():
        if content.startswith(beginning):
            zipped = (named for part, named in _ZIPPED.items() if part in content)
            return next(zipped, said) if beginning.startswith(b"PK") else said
    return None


def wide_encoding(content: bytes) -> str | None:
    """Return the encoding of bytes that take two or four for each letter, as far as it shows."""
    for mark, name in _ENCODINGS.items():
        if content.startswith(mark):
            return name
    if b"\0\0" in content[:4]:
        return "UTF-32"
    return "UTF-16" if b"\0" in content[:4] else None
