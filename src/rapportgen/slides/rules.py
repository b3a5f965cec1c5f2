"""What slides may have no room for."""

from rapportgen.diagnostics.rule import Rule, Severity

NO_ROOM = Rule(
    "RG904",
    "ryms-inte-på-bilden",
    """Något ryms inte på en bild, fast texten är så liten som går att läsa.

Text som inte ryms på en bild fortsätter på nästa, en tabell delas mellan två rader och ett diagram
mellan två staplar. Men en rubrik, en tabellcell eller ett ord kan vara längre än vad en bild har
plats för, och en tabell kan ha fler kolumner än vad som ryms på bredden. Rubriker och celler klipps
då av på bilden, och hela texten står i talarens anteckningar.

Det sägs en gång för varje sak, på hur många bilder den än står. Bilderna är desamma i PowerPoint
och HTML.
""",
    Severity.WARNING,
)
