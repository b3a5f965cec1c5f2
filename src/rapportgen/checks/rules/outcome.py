"""RG2: an actual cost must belong to one post of the budget."""

from collections import defaultdict
from collections.abc import Iterator

from rapportgen.checks.check import Behind, Finding, check
from rapportgen.model.arithmetic import posts
from rapportgen.model.budget import Post
from rapportgen.model.projekt import Projekt
from rapportgen.model.resultat import Utfall
from rapportgen.schema.suggestions import suggest


@check("RG216", "utfall-utan-post")
def outcomes_belong_to_a_post(projekt: Projekt) -> Iterator[Finding]:
    """Utfallet nämner en post som inte finns i budgeten.

    En verklig kostnad jämförs med den post i budgeten som har samma namn.

    Fel:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokaler, belopp: 28 500}

    Rätt:

        budget:
          poster:
            - {post: Lokal, belopp: 30 000}
          summa: 30 000
        utfall:
          - {post: Lokal, belopp: 28 500}
    """
    known = _by_name(projekt)
    for outcome in projekt.utfall:
        if outcome.post not in known:
            meant = suggest(outcome.post, known)
            hint = f"Menade du {meant}? " if meant else ""
            yield Finding(
                outcome.at("post"),
                f"Ingen post i budgeten heter {outcome.post}.",
                f"{hint}Skriv namnet som det står i budgeten: "
                f"{', '.join(known) or 'budgeten har inga poster'}.",
            )


@check("RG217", "utfall-för-flera-poster")
def outcomes_belong_to_one_post_only(projekt: Projekt) -> Iterator[Finding]:
    """Utfallet nämner ett namn som flera poster i budgeten har.

    Då går det inte att se vilken av posterna som den verkliga kostnaden hör till.

    Fel:

        budget:
          poster:
            - {post: Resor, belopp: 10 000}
            - {post: Resor, belopp: 20 000}
          summa: 30 000
        utfall:
          - {post: Resor, belopp: 9 000}

    Rätt:

        budget:
          poster:
            - {post: Resor till möten, belopp: 10 000}
            - {post: Resor till deltagare, belopp: 20 000}
          summa: 30 000
        utfall:
          - {post: Resor till möten, belopp: 9 000}
    """
    known = _by_name(projekt)
    for outcome in projekt.utfall:
        if len(meant := known.get(outcome.post, [])) > 1:
            yield _several(outcome, meant)


def _by_name(projekt: Projekt) -> dict[str, list[Post]]:
    named: dict[str, list[Post]] = defaultdict(list)
    for post in posts(projekt):
        named[post.post].append(post)
    return dict(named)


def _several(outcome: Utfall, meant: list[Post]) -> Finding:
    return Finding(
        outcome.at("post"),
        f"{len(meant)} poster i budgeten heter {outcome.post}. Vilken av dem kostnaden hör till "
        "går inte att se.",
        "Ge posterna olika namn i budgeten, och skriv ett av namnen här.",
        tuple(Behind(post.at("post"), f"Posten {post.post}.") for post in meant),
    )
