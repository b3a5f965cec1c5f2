"""A förbund's own Word document, whose look the documents take: `referens.docx`.

Its styles, fonts, page, headers and footers go into the finished document. Everything else in it
stays behind, so that nothing of what it once held follows with a document.
"""
