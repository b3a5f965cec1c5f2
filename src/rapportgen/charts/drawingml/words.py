"""How the words of a chart are set: size, weight and colour, and always in Swedish."""

from rapportgen.charts.drawingml.fills import solid

LANGUAGE = "sv-SE"
_THEME_FONT = '<a:latin typeface="+mn-lt"/>'


def set_in(size: float, colour: str, *, bold: bool = False) -> str:
    """Return the text properties of an axis, a legend or labels."""
    return (
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f"{properties('defRPr', size, colour, bold=bold)}</a:pPr>"
        f'<a:endParaRPr lang="{LANGUAGE}"/></a:p></c:txPr>'
    )


def written(text: str, size: float, colour: str) -> str:
    """Return a text, already fit for XML, as the words of a title."""
    return (
        "<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        f"{properties('defRPr', size, colour)}</a:pPr>"
        f"<a:r>{properties('rPr', size, colour)}<a:t>{text}</a:t></a:r></a:p></c:rich></c:tx>"
    )


def properties(tag: str, size: float, colour: str, *, bold: bool = False) -> str:
    """Return the properties of letters."""
    language = f'lang="{LANGUAGE}" ' if tag == "rPr" else ""
    return (
        f'<a:{tag} {language}sz="{round(size * 100)}" b="{int(bold)}">'
        f"{solid(colour)}{_THEME_FONT}</a:{tag}>"
    )
