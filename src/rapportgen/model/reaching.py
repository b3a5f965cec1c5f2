"""Whether a goal is reached: its latest outcome against its target, as numbers and as shares."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from rapportgen.model.mal import Delmal, Malutfall
from rapportgen.model.shares import half_step
from rapportgen.model.targets import needed
from rapportgen.values.malvarde import Malvarde


@dataclass(frozen=True, slots=True)
class Comparison:
    """An outcome beside its target; `slack` is how far rounding may have moved the outcome."""

    outcome: Fraction
    slack: Fraction
    target: Fraction
    is_share: bool

    def reaches(self, comparison: str) -> bool | None:
        """Return whether the target is reached, or None when rounding decides."""
        if self.outcome != self.target and abs(self.outcome - self.target) <= self.slack:
            return None
        if comparison == "minst":
            return self.outcome >= self.target
        if comparison == "högst":
            return self.outcome <= self.target
        return self.outcome == self.target


def latest(goal: Delmal) -> Malutfall | None:
    """Return the latest outcome of a goal, or None when it has none."""
    return max(goal.utfall, key=lambda outcome: outcome.datum, default=None)


def is_reached(goal: Delmal, outcome: Malutfall) -> bool | None:
    """Return whether an outcome reaches its goal; None when the figures do not agree on it."""
    if goal.jämförelse is None:
        return None
    verdicts = {compared.reaches(goal.jämförelse) for compared in comparisons(goal, outcome)}
    verdicts.discard(None)
    return verdicts.pop() if len(verdicts) == 1 else None


def comparisons(goal: Delmal, outcome: Malutfall) -> list[Comparison]:
    """Return an outcome beside its target in every way that the figures allow, numbers first."""
    whole = outcome.värde.av or (goal.målvärde.av if goal.målvärde else None)
    number = _number(outcome.värde, Fraction(whole) if whole else None)
    share = _share(outcome.värde, Fraction(whole) if whole else None)
    return [
        *(Comparison(*number, target, False) for target in _numbers(goal) if number),
        *(Comparison(*share, target, True) for target in _shares(goal) if share),
    ]


def _number(value: Malvarde, whole: Fraction | None) -> tuple[Fraction, Fraction] | None:
    """Return a value as a number with its slack."""
    if value.tal is not None:
        return Fraction(value.tal), Fraction(0)
    if value.andel is None or whole is None:
        return None
    return Fraction(value.andel) * whole, half_step(value.andel) * whole


def _share(value: Malvarde, whole: Fraction | None) -> tuple[Fraction, Fraction] | None:
    """Return a value as a share with its slack."""
    if value.andel is not None:
        return Fraction(value.andel), half_step(value.andel)
    if value.tal is None or whole is None:
        return None
    return Fraction(value.tal) / whole, Fraction(0)


def _numbers(goal: Delmal) -> Iterator[Fraction]:
    if goal.antal is not None:
        yield Fraction(goal.antal)
    if goal.målvärde and goal.målvärde.tal is not None:
        yield Fraction(goal.målvärde.tal)
    if (number := needed(goal)) is not None:
        yield Fraction(number)


def _shares(goal: Delmal) -> Iterator[Fraction]:
    target = goal.målvärde
    if target and target.andel is not None:
        yield Fraction(target.andel)
    elif target and target.tal is not None and target.av:
        yield Fraction(target.tal) / Fraction(target.av)
