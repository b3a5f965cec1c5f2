"""The project: everything one file says."""

from rapportgen.model.budget import Budget
from rapportgen.model.kinds import (
    Belopp,
    Datum,
    Period,
    Prosatext,
    Text,
    Version,
)
from rapportgen.model.lagesrapport import Lagesrapport
from rapportgen.model.mal import Mal
from rapportgen.model.organisation import Part, Person
from rapportgen.model.rekvisition import Rekvisition
from rapportgen.model.resultat import Resultat, Utfall
from rapportgen.model.tidplan import Aktivitet, Uppfoljning
from rapportgen.schema.record import Field, Record


class Beslut(Record):
    """Förbundets beslut om projektet."""

    datum: Datum = Field(description="Dagen för beslutet.")
    belopp: Belopp | None = Field(None, description="Beviljat belopp i kronor.")
    diarienummer: Text | None = Field(None, description="Beslutets diarienummer.")


class Citat(Record):
    """Något som en deltagare eller medarbetare har sagt."""

    text: Text = Field(description="Citatet, utan citattecken.")
    vem: Text | None = Field(None, description="Vem som säger det, utan namn.")


class Metoddel(Record):
    """En del av metoden."""

    rubrik: Text = Field(description="Delens rubrik.")
    text: Prosatext | None = Field(None, description="Vad delen innebär.")


class Undantag(Record):
    """En regel som inte ska gälla, med skäl."""

    regel: Text = Field(description="Regelns kod.", examples=["RG301"])
    plats: Text | None = Field(
        None,
        description="Platsen som undantaget gäller; utan plats gäller det hela filen.",
        examples=["utvärdering.tid"],
    )
    skäl: Text = Field(description="Varför regeln inte ska gälla här. Skälet visas i rapporten.")


class Projekt(Record):
    """Ett projekt hos ett samordningsförbund."""

    version: Version = Field(description="Filens version. Skriv 1.")
    mallpaket: Text = Field(
        description="Mappen med förbundets mallar.", examples=["standard", "finsam-orebro"]
    )
    namn: Text = Field(description="Projektets namn.")
    benämning: Text | None = Field(None, description="En mening som förklarar namnet.")
    upprättad: Datum | None = Field(None, description="Dagen då handlingen upprättades.")
    period: Period = Field(description="Tiden som förbundet finansierar projektet.")
    periodkommentar: Text | None = Field(None, description="Det som läggs till efter perioden.")
    diarienummer: Text | None = Field(None, description="Ärendets diarienummer.")
    förbund: Text | None = Field(
        None, description="Samordningsförbundets namn, om det inte är mallpaketets."
    )
    tidigare_projekt: Prosatext | None = Field(
        None, description="Det projekt som den här ansökan bygger vidare på."
    )
    parter: tuple[Part, ...] = Field((), description="Organisationerna i projektet.")
    projektledning: tuple[Person, ...] = Field((), description="De som leder projektet.")
    styrgrupp: tuple[Person, ...] = Field((), description="Styrgruppens ledamöter.")
    kontakt: tuple[Person, ...] = Field((), description="Kontaktpersoner.")
    firmatecknare: tuple[Person, ...] = Field((), description="De som skriver under.")
    intressenter: Prosatext | None = Field(None, description="De som berörs av projektet.")
    samverkan: Prosatext | None = Field(None, description="Hur parterna samverkar.")
    bakgrund: Prosatext | None = Field(None, description="Varför projektet behövs.")
    syfte: Prosatext | None = Field(None, description="Vad projektet ska bidra till.")
    målgrupp: Prosatext | None = Field(None, description="Vilka projektet är till för.")
    mål: Mal | None = Field(None, description="Projektets mål.")
    metod: Prosatext | None = Field(None, description="Hur målen ska nås.")
    metoddelar: tuple[Metoddel, ...] = Field((), description="Metodens delar, i ordning.")
    organisation: Prosatext | None = Field(None, description="Hur projektet styrs och bemannas.")
    ansökan: Prosatext | None = Field(None, description="Vad medlen söks för.")
    tidplan: tuple[Aktivitet, ...] = Field((), description="Aktiviteterna, i tidsordning.")
    budget: Budget | None = Field(None, description="Kostnader och finansiering.")
    beslut: Beslut | None = Field(None, description="Förbundets beslut.")
    utfall: tuple[Utfall, ...] = Field((), description="Verkliga kostnader.")
    rekvisitioner: tuple[Rekvisition, ...] = Field(
        (), description="Begärda utbetalningar, i tidsordning."
    )
    lägesrapporter: tuple[Lagesrapport, ...] = Field(
        (), description="Rapporter om läget under projektets gång, i tidsordning."
    )
    genomförande: Prosatext | None = Field(None, description="Hur arbetet har gått.")
    resultat: Resultat | None = Field(None, description="Vad projektet har uppnått.")
    erfarenheter: Prosatext | None = Field(None, description="Erfarenheter från arbetet.")
    lärdomar: Prosatext | None = Field(None, description="Vad andra kan lära av projektet.")
    framgångsfaktorer: tuple[Text, ...] = Field((), description="Det som bidrog till resultatet.")
    citat: tuple[Citat, ...] = Field((), description="Röster från projektet.")
    spridning: Prosatext | None = Field(None, description="Hur erfarenheterna sprids.")
    uppföljning: Uppfoljning | None = Field(None, description="Hur projektet följs upp.")
    utvärdering: Uppfoljning | None = Field(None, description="Hur projektet utvärderas.")
    implementering: Uppfoljning | None = Field(
        None, description="Hur resultatet tas till vara i ordinarie verksamhet."
    )
    bilagor: tuple[Text, ...] = Field((), description="Bilagornas namn.")
    ignorera: tuple[Undantag, ...] = Field(
        (), description="Regler som inte ska gälla, var och en med skäl."
    )

    def parties_with_role(self, roll: str) -> tuple[Part, ...]:
        """Return the parties that have a role, in the order of the file."""
        return tuple(part for part in self.parter if part.has_role(roll))
