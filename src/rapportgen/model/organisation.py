"""Who takes part: parties, steering group, contacts."""

from typing import Annotated

from rapportgen.model.kinds import Roll, Text
from rapportgen.schema.kinds import shorthand
from rapportgen.schema.record import Field, Record

Roller = Annotated[tuple[Roll, ...], Field(min_length=1), shorthand(lambda word: [word])]


class Part(Record):
    """En organisation som deltar i projektet."""

    namn: Text = Field(description="Organisationens namn.", examples=["Försäkringskassan"])
    kortnamn: Text | None = Field(
        None, description="Kort namn för trånga tabeller.", examples=["FK"]
    )
    roll: Roller = Field(
        description="Organisationens roll i projektet. Har den flera roller skriver du en lista.",
        examples=["projektägare"],
    )

    def has_role(self, roll: str) -> bool:
        """Return whether the organisation has a role."""
        return roll in self.roll


class Person(Record):
    """En person eller en funktion. Namnet kan utelämnas; funktionen räcker."""

    namn: Text | None = Field(None, description="Personens namn.")
    funktion: Text = Field(description="Vad personen är i projektet.", examples=["områdeschef"])
    organisation: Text | None = Field(None, description="Organisationen som personen företräder.")
    telefon: Text | None = Field(None, description="Telefonnummer.")
    epost: Text | None = Field(None, description="E-postadress.")
