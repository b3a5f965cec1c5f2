"""A page of a website: the title, the facts, ways to the sections, and the sections."""

import re
from dataclasses import replace

from html_nodes import COVER, GOAL, document, line

from rapportgen.document.blocks import Block, Document, Heading, Paragraph
from rapportgen.packs.tema import Tema
from rapportgen.writers.html import write

TEMA = Tema(sidhuvud="Förbundet & vi")


def website(*blocks: Block) -> Document:
    return replace(document(*blocks), form="webbsida")


def body(shown: Document, tema: Tema = TEMA) -> list[str]:
    return write(shown, tema).decode().partition("<body>\n")[2].splitlines()


def test_the_page_has_a_head_facts_navigation_sections_and_a_foot() -> None:
    assert body(website(COVER, Paragraph(line("Först.")), GOAL, Paragraph(line("Sedan.")))) == [
        '<a class="hoppa" href="#innehall">Hoppa till innehållet</a>',
        "<header>",
        '<div class="topp">',
        '<div class="bredd">',
        '<p class="avsandare">Förbundet &amp; vi</p>',
        "<p>Presentation</p>",
        "<h1>Titel</h1>",
        "</div>",
        "</div>",
        '<dl class="fakta">',
        "<div><dt>Period</dt><dd>2018</dd></div>",
        "</dl>",
        "</header>",
        '<div class="spalter">',
        '<nav class="vagar" aria-label="På sidan">',
        "<ul>",
        '<li><a href="#avsnitt-1">Mål</a></li>',
        "</ul>",
        "</nav>",
        '<main id="innehall">',
        "<div>",
        "<p>Först.</p>",
        "</div>",
        '<section aria-labelledby="avsnitt-1">',
        '<h2 id="avsnitt-1">Mål</h2>',
        "<p>Sedan.</p>",
        "</section>",
        "</main>",
        "</div>",
        "<footer>",
        "<p>Förbundet &amp; vi</p>",
        "</footer>",
        "</body>",
        "</html>",
    ]


def test_a_draft_says_so_first_of_all() -> None:
    lines = body(replace(website(COVER), draft=True))
    assert lines[1:4] == ["<header>", '<p class="utkast">UTKAST</p>', '<div class="topp">']


def test_without_a_sender_and_headings_there_is_no_foot_and_no_navigation() -> None:
    html = "\n".join(body(website(Heading(1, line("Mål"))), Tema()))
    assert re.findall("<footer>|<nav|avsandare", html) == []
