"""The förbund's logo, on the first page above the title."""

from base64 import b64encode

from rapportgen.packs.assets import Logo
from rapportgen.writers.html import escape


def logo_image(logo: Logo | None, address: str = "") -> tuple[str, ...]:
    """Return the logo, if there is one, at an address, or with its picture inside."""
    if logo is None:
        return ()
    words = escape.text(logo.alternative_text)
    size = f'width="{logo.width}" height="{logo.height}"'
    return (f'<img class="logotyp" src="{address or logo_address(logo)}" alt="{words}" {size}>',)


def logo_address(logo: Logo) -> str:
    """Return the logo as an address that holds the picture itself."""
    return f"data:{logo.media_type};base64,{b64encode(logo.content).decode('ascii')}"
