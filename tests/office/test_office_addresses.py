import pytest

from rapportgen.document.inlines import Link, Strong, Text
from rapportgen.office.addresses import fitted

MAIL = "fornamn.efternamn@samordningsforbundet-exempel.se"


def shown(text: str, room: float) -> str:
    [found] = fitted((Text(text),), room)
    assert isinstance(found, Text)
    return found.text.replace("\u200b", "|")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (MAIL, "fornamn.|efternamn@|samordningsforbundet-exempel.|se"),
        ("Skriv till a.b@exempel.se.", "Skriv till a.|b@|exempel.|se."),
        ("https://www.exempel.se/om/oss", "https://|www.|exempel.|se/|om/|oss"),
        ("www.exempel.se", "www.|exempel.|se"),
        ("1.5 t.ex. a/b", "1.5 t.ex. a/b"),
    ],
)
def test_only_addresses_may_be_broken_and_only_at_their_joints(text: str, found: str) -> None:
    assert shown(text, 2) == found


def test_an_address_with_room_is_left_as_it_is() -> None:
    assert shown(MAIL, 30) == MAIL


def test_addresses_inside_links_and_strong_text_are_found() -> None:
    content = (Strong((Link((Text("a@b.se"),), "mailto:a@b.se"),)),)

    assert fitted(content, 1) == (Strong((Link((Text("a@\u200bb.\u200bse"),), "mailto:a@b.se"),)),)
