"""RG2: years and parties that a budget names must exist in the project."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.unknown import unknown_party
from rapportgen.model.arithmetic import posts, years
from rapportgen.model.projekt import Projekt


@check("RG213", "år-utanför-perioden")
def years_lie_within_the_period(projekt: Projekt) -> Iterator[Finding]:
    """Ett belopp läggs på ett år som projektet inte pågår.

    Fel:

        period: 2018-10-01 – 2018-12-31
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2019: 30 000}}
          summa: 30 000

    Rätt:

        period: 2018-10-01 – 2018-12-31
        budget:
          poster:
            - {post: Lokal, belopp: 30 000, per_år: {2018: 30 000}}
          summa: 30 000
    """
    known = years(projekt.period)
    divisions = [(post.at("per_år"), post.per_år) for post in posts(projekt)]
    if projekt.budget:
        divisions.append((projekt.budget.at("per_år"), projekt.budget.per_år))
    for path, division in divisions:
        for year in division or {}:
            if year not in known:
                yield Finding(
                    (*path, year),
                    f"Beloppet ligger på år {year}, men projektet pågår {projekt.period.text}.",
                    f"Välj bland åren {', '.join(known)}, eller ändra projektets period.",
                    (Behind(projekt.at("period"), "Projektets period."),),
                )


@check("RG215", "okänd-part")
def parties_of_the_budget_are_known(projekt: Projekt) -> Iterator[Finding]:
    """Budgeten nämner en part som inte står under parter.

    Fel:

        parter:
          - {namn: Örebro kommun, roll: projektägare}
        budget:
          poster:
            - {post: Lokal, part: Örebro stad, belopp: 30 000}
          summa: 30 000

    Rätt:

        parter:
          - {namn: Örebro kommun, roll: projektägare}
        budget:
          poster:
            - {post: Lokal, part: Örebro kommun, belopp: 30 000}
          summa: 30 000
    """
    known = dict.fromkeys(sorted(part.namn for part in projekt.parter))
    named = [(post.at("part"), post.part) for post in posts(projekt) if post.part]
    for post in posts(projekt):
        named += [(post.at("per_part", name), name) for name in post.per_part or {}]
    if projekt.budget:
        named += [
            (projekt.budget.at("per_part", name), name) for name in projekt.budget.per_part or {}
        ]
    for path, name in named:
        if name not in known:
            yield unknown_party(path, name, known)
