"""The logo stands above the title, inside the file."""

import re
from base64 import b64encode

from html_nodes import document
from logos import png
from packs_with_logos import with_logo

from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write


def test_the_logo_is_the_first_of_the_page_with_its_words_and_its_picture_inside() -> None:
    text = write(document(), Tema(), with_logo(40, 10)).decode()
    inside = b64encode(png(40, 10)).decode()

    [header] = re.findall(r"(?s)<header>\n(.*?)\n?</header>", text)
    assert header.splitlines()[0] == (
        f'<img class="logotyp" src="data:image/png;base64,{inside}" '
        'alt="Förbundet &amp; Co" width="40" height="10">'
    )


def test_a_pack_without_a_logo_shows_none() -> None:
    assert "<img" not in write(document(), Tema()).decode()
