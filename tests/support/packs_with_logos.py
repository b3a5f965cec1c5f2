"""What a pack with a logo hands to the writers."""

from logos import png

from rapportgen.packs.assets import Assets, Logo


def with_logo(width: int, height: int) -> Assets:
    """Return the assets of a pack with a logo of a size in pixels."""
    return Assets(Logo(png(width, height), "image/png", width, height, "Förbundet & Co"))
