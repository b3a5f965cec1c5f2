"""Yes and no, as people and YAML write them."""

from rapportgen.diagnostics.rule import Rule
from rapportgen.values.fault import Fault

ANSWERS = {"true": True, "ja": True, "false": False, "nej": False}

YES_OR_NO = Rule(
    "RG118",
    "ja-eller-nej",
    """Värdet ska vara true eller false.

`ja` och `nej` går också bra. Alla andra ord vägras, så att inget misstolkas.

Fel:

    summerar: kanske

Rätt:

    summerar: false
""",
)


def parse_ja_nej(text: str) -> bool | Fault:
    """Return whether a text says yes: `true`, `false`, `ja` or `nej`."""
    answer = ANSWERS.get(text.strip().lower())
    if answer is None:
        return Fault(
            YES_OR_NO,
            f"”{text[:60]}” är inget svar här.",
            "Skriv true eller false. Det går också bra med ja eller nej.",
        )
    return answer
