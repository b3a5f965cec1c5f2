"""RG5: the figures in a goal's text must be those of its target."""

import re
from collections.abc import Iterator
from decimal import Decimal

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.prose_figures import number, percentages
from rapportgen.model.goals import goals
from rapportgen.model.mal import Delmal
from rapportgen.model.projekt import Projekt
from rapportgen.values.malvarde import Malvarde

_OF = r"\s+av\s+(?:de\s+|dem\s+|totalt\s+|sammanlagt\s+|alla\s+|samtliga\s+)*"
_FIGURE = r"(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?![\d,.]|\s*(?:%|procent|–|-))"
_SHARE_OF = rf"(?:%|procent){_OF}{_FIGURE}"
_NUMBER_OF = rf"(?<![\d,.–-]){_FIGURE}{_OF}{_FIGURE}"
# A text's percentage is the target when the text begins with it, or when it is of something other
# than a full-time job: «minst 25 % av heltid» tells who is counted, not how many.
_FIRST = r"(?i:^(?:minst\s+|högst\s+)?\d[\d,]*\s*(?:%|procent))"
_OF_SOMETHING = r"(?:%|procent)\s+av\s+(?!(?:en\s+)?(?:heltid|tjänst|full))"
# What changes «med 20 % av» something is another share than the target.
_CHANGE = r"(?i:\bmed\s+(?:minst\s+|högst\s+)?\d[\d,]*\s*(?:%|procent)\s+av\b)"
_TARGET = f"{_FIRST}|{_OF_SOMETHING}"


@check("RG521", "målets-text")
def texts_of_goals_state_their_targets(projekt: Projekt) -> Iterator[Finding]:
    """Målets text har en annan siffra än målvärdet.

    Texten jämförs när den har ett enda procenttal som räknas av något, eller när den säger hur
    många det räknas av. Andra tal i texten jämförs inte, och inte heller en ändring, som när något
    minskar med 20 % av det hela.

    Fel:

        mål:
          delmål:
            - {text: Minst 75 % av de 48 platserna fylls, målvärde: 80 % av 48}

    Rätt:

        mål:
          delmål:
            - {text: Minst 80 % av de 48 platserna fylls, målvärde: 80 % av 48}
    """
    for goal in goals(projekt):
        if goal.målvärde is None or not any(map(str.isdigit, goal.text)):
            continue
        if not re.search(_CHANGE, goal.text):
            yield from _share(goal, goal.målvärde)
            yield from _whole(goal, goal.målvärde)


def _share(goal: Delmal, target: Malvarde) -> Iterator[Finding]:
    if target.andel is None or not _has_percentage(goal.text):
        return
    found = percentages(goal.text)
    if len(found) == 1 and re.search(_TARGET, goal.text) and found[0].share != target.andel:
        yield _other(goal, found[0].text, target.text)


def _whole(goal: Delmal, target: Malvarde) -> Iterator[Finding]:
    if target.av is None:
        return
    if target.andel is not None and _has_percentage(goal.text):
        wholes = [number(found) for found in re.findall(_SHARE_OF, goal.text)]
        if len(wholes) == 1 and wholes[0] != target.av:
            yield _other(goal, f"av {wholes[0]}", target.text)
    if goal.antal is None and target.tal is None:
        return
    parts = [(number(part), number(whole)) for part, whole in re.findall(_NUMBER_OF, goal.text)]
    if len(parts) == 1 and _is_near(parts[0], goal, target):
        yield _other(goal, f"{parts[0][0]} av {parts[0][1]}", target.text)


def _has_percentage(text: str) -> bool:
    return "%" in text or "procent" in text


def _is_near(stated: tuple[Decimal, Decimal], goal: Delmal, target: Malvarde) -> bool:
    """Return whether a part of a whole in a text shares one of its figures with the target."""
    part = goal.antal if goal.antal is not None else target.tal
    return part is not None and (stated[0] == part) != (stated[1] == target.av)


def _other(goal: Delmal, stated: str, target: str) -> Finding:
    return Finding(
        goal.at("text"),
        f"Texten säger {stated}, men målvärdet är {target}.",
        "Ändra texten eller målvärdet.",
        (Behind(goal.at("målvärde"), "målvärde", target),),
    )
