"""Signs that people write before the parts of a list, where YAML wants a hyphen and a space."""

BULLETS = "•·◦‣▪●○–—−‐"

Said = tuple[str, str]


def wrong_list_sign(text: str) -> Said | None:
    """Return what is wrong with the sign that a text begins with, and the remedy."""
    sign, rest = text[:1], text[1:].lstrip("- ")
    if not sign or not rest:
        return None
    if sign == "-" and text[1] != " ":
        return (
            "Mellanslaget efter bindestrecket saknas.",
            f"Skriv - {rest.split()[0]} med mellanslag efter bindestrecket.",
        )
    if sign in BULLETS or text.startswith("* "):
        return (
            f"Raden börjar med tecknet {sign} i stället för ett bindestreck.",
            f"Byt {sign} mot ett bindestreck och ett mellanslag om raden är en del av en lista.",
        )
    return None
