"""Quotation marks of text processors, which mean nothing to YAML."""

CURVED = "”“„’‘‚»«"
HELP = "Byt tecknen runt texten mot raka citattecken, \" eller '."


def curved_message(sign: str) -> str:
    """Return what is wrong with a quotation mark that is not straight."""
    return f"Tecknet {sign} håller inte ihop texten som ett citattecken."
