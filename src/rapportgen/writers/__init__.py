"""Writers: one package per format, each with `write(document, tema) -> bytes | Fault`."""
