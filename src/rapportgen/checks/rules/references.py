"""RG4: what one part of the file points at in another must exist, once."""

from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.checks.names import some_of
from rapportgen.model.goals import goals
from rapportgen.model.mal import Delmal
from rapportgen.model.projekt import Projekt


@check("RG403", "dubbelt-id")
def goal_ids_are_unique(projekt: Projekt) -> Iterator[Finding]:
    """Två delmål har samma id.

    Fel:

        mål:
          delmål:
            - {id: platser, text: Platserna fylls}
            - {id: platser, text: Deltagarna mår bättre}

    Rätt:

        mål:
          delmål:
            - {id: platser, text: Platserna fylls}
            - {id: hälsa, text: Deltagarna mår bättre}
    """
    first: dict[str, Delmal] = {}
    for goal in goals(projekt):
        if goal.id is None:
            continue
        if goal.id in first:
            yield Finding(
                goal.at("id"),
                f"Två delmål har id {goal.id}.",
                "Ge ett av dem ett annat id.",
                (Behind(first[goal.id].at("id"), "Första gången används det här."),),
            )
        first.setdefault(goal.id, goal)


@check("RG404", "okänt-mål")
def activities_point_at_known_goals(projekt: Projekt) -> Iterator[Finding]:
    """En aktivitet hänvisar till ett delmål som inte finns.

    Fel:

        mål:
          delmål:
            - {id: platser, text: Platserna fylls}
        tidplan:
          - {aktivitet: Information, tid: 2018, mål: [plats]}

    Rätt:

        mål:
          delmål:
            - {id: platser, text: Platserna fylls}
        tidplan:
          - {aktivitet: Information, tid: 2018, mål: [platser]}
    """
    known = dict.fromkeys(goal.id for goal in goals(projekt) if goal.id)
    for activity in projekt.tidplan:
        for index, name in enumerate(activity.mål):
            if name not in known:
                yield Finding(
                    activity.at("mål", index),
                    f"Inget delmål har id {name}.",
                    f"Skriv ett id som finns: {some_of(known, 'inget delmål har något id')}.",
                )
