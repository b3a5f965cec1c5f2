"""The tags of a PDF, as the library holds them until the file is written."""

from typing import Any

Element = Any
"""A dictionary of the library's that is also a numbered object of the PDF."""

PAGINATION = b"<</Type /Pagination>>"


class Tags:
    """The tree of what is read aloud, and what each of its leaves marks on a page."""

    def __init__(self, pdf: Any) -> None:
        """Hold the tags of a PDF that nothing has been changed in."""
        self._pdf = pdf
        root = self.at(pdf.catalog["StructTreeRoot"])
        self.document: Element = self.at(root["K"][0])
        numbers = self.at(root["ParentTree"])["Nums"]
        self._owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
        self._marks: dict[bytes, dict[int, int]] = {}

    def at(self, reference: bytes) -> Element:
        """Return the object that a reference leads to."""
        return self._pdf.objects[int(reference.split()[0])]

    def kids(self, element: Element) -> list[Element]:
        """Return the elements inside an element."""
        found = (self.at(kid) for kid in element["K"] if isinstance(kid, bytes))
        return [kid for kid in found if kid["Type"] == "/StructElem"]

    def kid(self, element: Element, kind: str) -> Element | None:
        """Return the first element of a kind inside an element."""
        return next((kid for kid in self.kids(element) if kid["S"] == kind), None)

    def page_number(self, element: Element) -> int:
        """Return the number of the page where an element begins, from 0."""
        number: int = self.at(element["Pg"])["StructParents"]
        return number

    def elements(self, kind: str) -> list[Element]:
        """Return the elements of a kind, wherever they are."""
        return [item for item in self._dictionaries() if item.get("S") == kind]

    def outside(self) -> list[Element]:
        """Return the elements that say they belong in the document, but have no place in it."""
        inside = set(self.document["K"])
        return [
            item
            for item in self._dictionaries()
            if item.get("P") == self.document.reference and item.reference not in inside
        ]

    def adopt(self, parent: Element, kids: list[Element]) -> None:
        """Let elements be the last ones inside another."""
        for kid in kids:
            kid["P"] = parent.reference
            parent["K"].append(kid.reference)

    def drop(self, element: Element) -> None:
        """Leave nothing of an element in the file; what was inside it has gone elsewhere."""
        element.clear()

    def silence(self, element: Element) -> None:
        """Leave an element out with all it holds: what it marks on the page is decoration."""
        for kid in self.kids(element):
            self.silence(kid)
        for number in element["K"]:
            if isinstance(number, int):
                self._mark_as_decoration(element["Pg"], number)
        self.drop(element)

    def _dictionaries(self) -> list[Element]:
        return [item for item in self._pdf.objects if isinstance(item, dict)]

    def _mark_as_decoration(self, page: bytes, number: int) -> None:
        dictionary = self.at(page)
        content = self.at(dictionary["Contents"]).stream
        if page not in self._marks:
            self._marks[page] = {
                item["MCID"]: index
                for index, item in enumerate(content)
                if isinstance(item, dict) and "MCID" in item
            }
        index = self._marks[page][number]
        content[index - 1 : index + 1] = ["/Artifact", PAGINATION]
        self._owners[dictionary["StructParents"]][number] = b"null"
