"""What a format may have no room for; a module of its own, so that no library is loaded with it."""

from rapportgen.diagnostics.rule import Rule, Severity
from rapportgen.values.fault import Fault

NO_ROOM = Rule(
    "RG904",
    "ryms-inte-på-bilden",
    """Något ryms inte på en bild, fast texten är så liten som går att läsa.

Text som inte ryms på en bild fortsätter på nästa, och en tabell delas mellan två rader. Men en
rubrik, en tabellcell eller ett ord kan vara längre än vad en bild har plats för, och en tabell kan
ha fler kolumner än vad som ryms på bredden. Rubriker och celler klipps då av på bilden. Hela texten
står i talarens anteckningar.
""",
    Severity.WARNING,
)


def has_no_room(title: str) -> Fault:
    """Return the finding that a slide does not have room for all that belongs on it."""
    return Fault(
        NO_ROOM,
        f"Allt ryms inte på bilden ”{title}”.",
        "Korta texten i projektfilen. Det som är avklippt står i talarens anteckningar.",
    )


def grows_beyond_screen(title: str) -> Fault:
    """Return the finding that a slide in HTML is higher than a screen, and must be scrolled."""
    return Fault(
        NO_ROOM,
        f"Bilden ”{title}” blir högre än skärmen och måste rullas.",
        "Korta texten i projektfilen, eller dela upp den i flera stycken och listor.",
    )
