"""Reports of any length and look, to measure pages with."""

import random
from collections.abc import Iterator

from rapportgen.document.blocks import (
    Block,
    Box,
    Column,
    Contents,
    Document,
    Fact,
    Facts,
    Heading,
    List,
    Paragraph,
    Row,
    Table,
)
from rapportgen.document.inlines import Inline, Inlines, Strong, Text
from rapportgen.packs.tema import Marginaler, Tema, Typsnitt
from rapportgen.templates.references import referable

_SENTENCE = """
arbetsförmågan individen och att i är som en för med av till parterna försäkringskassan
arbetsmarknadsinsatser samverkan deltagarna kommunen 2018 stöd hälsa handläggare de inte har
tidiga insatser från kunskap Örebro Skaraborg samordningsförbundet sjukskrivna mer än ett år
arbetslivsinriktad vårdcentral psykiatri kring styrgrupp beslut projektledare uppföljning (av
626), hälso- sjukvården 1–2 gånger e-post metoden rehabilitering mål så att den också kan ge råd
om detta under hela tiden
"""
_WORDS = _SENTENCE.split()


class RandomReport:
    """A report and its theme, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._numbered = self._dice.random() < 0.5
        self._numbers = [0, 0]
        self.tema = self._tema()
        blocks = referable(self._blocks(), "handling")
        draft = self._dice.random() < 0.1
        self.document = Document(
            self._words(1, 5), "Slutrapport", "Förbundet", None, blocks, draft=draft
        )

    def _tema(self) -> Tema:
        choice = self._dice.choice
        return Tema(
            sidhuvud="Förbundet",
            numrerade_rubriker=self._numbered,
            typsnitt=Typsnitt(grad=choice((9, 10, 10.5, 11, 11, 11, 12, 13, 14))),
            marginaler=Marginaler(
                topp=choice((15, 20, 25, 30)),
                botten=choice((15, 22, 25, 30)),
                vänster=choice((20, 25, 30)),
                höger=choice((15, 20, 25, 30)),
            ),
        )

    def _blocks(self) -> Iterator[Block]:
        facts = ("Projektägare", "Projektperiod", "Samordningsförbund")
        known = tuple(Fact(label, self._text(1, 10)) for label in facts)
        title = Heading(0, self._text(1, 8))
        yield Box("omslag", (Paragraph((Text("Slutrapport"),)), title, Facts(known)))
        yield Contents("Innehåll")
        for _ in range(self._dice.randint(8, 24)):
            yield self._heading()
            for _ in range(self._dice.randint(1, 4)):
                yield self._dice.choices(
                    (self._paragraph, self._list, self._table, self._quotation), (50, 25, 15, 10)
                )[0]()
        lines = tuple(Fact(label, ()) for label in ("Ort", "Datum", "Underskrift"))
        who = Paragraph((Text("Behörig firmatecknare"),))
        yield Box("underskrift", (self._heading(), who, Facts(lines)))

    def _heading(self) -> Heading:
        level = 1 if not self._numbers[0] else self._dice.choice((1, 1, 1, 2, 2))
        self._numbers[level - 1] += 1
        self._numbers[level:] = [0] * (2 - level)
        number = ".".join(map(str, self._numbers[:level]))
        return Heading(level, self._text(1, 7), number if self._numbered else None)

    def _paragraph(self) -> Paragraph:
        return Paragraph(self._sentences(5, 90))

    def _list(self) -> List:
        count = self._dice.randint(1, 8)
        items = tuple((Paragraph(self._sentences(1, 25)),) for _ in range(count))
        return List(items, ordered=self._dice.random() < 0.4)

    def _table(self) -> Table:
        count = self._dice.randint(2, 6)
        columns = tuple(self._column(index) for index in range(count))
        rows = tuple(
            Row(tuple(self._cell(column) for column in columns))
            for _ in range(self._dice.randint(1, 16))
        )
        notes = (self._text(5, 30),) if self._dice.random() < 0.4 else ()
        return Table(self._words(1, 6), columns, rows, notes)

    def _column(self, index: int) -> Column:
        left = index == 0 or self._dice.random() < 0.4
        weight = self._dice.choice((1, 2, 3))
        return Column(self._text(1, 2), "left" if left else "right", weight)

    def _cell(self, column: Column) -> Inlines:
        if column.align == "left":
            return self._text(1, 9)
        return (Text(f"{self._dice.randint(1, 9)}\u00a0{self._dice.randint(100, 999)}\u00a0kr"),)

    def _quotation(self) -> Box:
        words, who = (
            Paragraph((Text(f"”{self._words(5, 40)}”"),)),
            Paragraph((Text("– Deltagare"),)),
        )
        return Box("citat", (words, who))

    def _sentences(self, least: int, most: int) -> Inlines:
        parts: list[Inline] = [Text(f"{self._words(least, most)}. ")]
        if self._dice.random() < 0.3:
            parts.append(Strong(self._text(1, 4)))
        if self._dice.random() < 0.3:
            parts.append(Text(f" {self._words(1, 20)}."))
        return tuple(parts)

    def _text(self, least: int, most: int) -> Inlines:
        return (Text(self._words(least, most)),)

    def _words(self, least: int, most: int) -> str:
        words = " ".join(self._dice.choices(_WORDS, k=self._dice.randint(least, most)))
        return words[0].upper() + words[1:]
