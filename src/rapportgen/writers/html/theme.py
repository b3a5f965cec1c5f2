"""The theme tokens of a pack as CSS: custom properties, and the printed page."""

from rapportgen.document.blocks import Document
from rapportgen.packs.contrast import readable
from rapportgen.packs.reading_colours import PAPER, reading_colours
from rapportgen.packs.tema import Marginaler, Tema
from rapportgen.paper.running import running_header
from rapportgen.paper.sheet import picture_height
from rapportgen.writers.html.escape import css_string

FALLBACK_FONTS = '"Source Sans 3", "Segoe UI", system-ui, sans-serif'
SERIF_FALLBACK_FONTS = '"Source Serif 4", Charter, Cambria, Georgia, serif'
SERIFS = frozenset({"Cambria", "Charter", "Garamond", "Georgia", "Palatino", "Times New Roman"})
SCREEN_REM_PER_POINT = 0.1
"""What 11 points on paper is on a screen, 1.1 of the reader's own size, spread over the points."""


def tokens(tema: Tema) -> str:
    """Return the theme as custom properties; a colour too faint to read becomes black or white."""
    colours, grad = tema.färger, tema.typsnitt.grad
    reading = reading_colours(colours)
    properties = {
        "accent": colours.accent,
        "rubrik": reading.heading,
        "tabellhuvud": reading.table_head,
        "text": reading.text,
        "text-pa-yta": reading.text_on_surface,
        "pa-accent": readable(PAPER, colours.accent),
        "linje": colours.linje,
        "yta": colours.yta,
        "typsnitt": _fonts(tema.typsnitt.sida),
        "grad": f"{grad:g}pt",
        "grad-skarm": f"{grad * SCREEN_REM_PER_POINT:.4g}rem",
        **_picture_heights(tema.marginaler),
    }
    return ":root {\n" + "".join(f"  --{key}: {properties[key]};\n" for key in properties) + "}\n"


def _picture_heights(edges: Marginaler) -> dict[str, str]:
    return {
        "bildhojd": f"{picture_height(edges, lies=False)}mm",
        "bildhojd-liggande": f"{picture_height(edges, lies=True)}mm",
    }


def _fonts(name: str) -> str:
    """Return a font and those of its kind that readers are likely to have."""
    serif = name in SERIFS or "serif" in name.lower().replace("sans serif", "")
    return f"{css_string(name)}, {SERIF_FALLBACK_FONTS if serif else FALLBACK_FONTS}"


def paper(document: Document, tema: Tema) -> str:
    """Return the printed page: margins, running header, page numbers, and UTKAST on a draft."""
    edges = tema.marginaler
    margin = f"{edges.topp}mm {edges.höger}mm {edges.botten}mm {edges.vänster}mm"
    running = running_header(tema.sidhuvud, document)
    draft = '  @top-right { content: "UTKAST"; }\n' if document.draft else ""
    return (
        "@page {\n"
        f"  margin: {margin};\n"
        f"  @top-left {{ content: {css_string(running)}; }}\n"
        '  @bottom-right { content: "Sida " counter(page) " av " counter(pages); }\n'
        f"{draft}"
        "}\n"
        "@page :first {\n  @top-left { content: none; }\n  @top-right { content: none; }\n}\n"
    )
