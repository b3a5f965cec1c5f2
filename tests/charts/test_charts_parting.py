"""Charts of many rows come in parts, each of which can be read."""

from decimal import Decimal
from itertools import chain

from chart_data import any_bars, any_timeline, series, span, timeline
from hypothesis import given

from rapportgen.charts.parting import in_parts, parted
from rapportgen.document.charts import Bars, Timeline

LONG = "Utvärdera arbetssättet tillsammans med deltagarna, deras närmaste och alla parter i länet"


def activities(count: int, name: str = "Aktivitet") -> Timeline:
    return timeline(*(span("2018-01-01", "2018-02-01", f"{name} {n}") for n in range(count)))


def goals(count: int, name: str = "Mål") -> Bars:
    outcomes = series("Utfall", *range(count))
    targets = series("Målvärde", *[100] * count)
    return Bars(tuple(f"{name} {n}" for n in range(count)), (targets, outcomes), "procent")


def timelines(parts: tuple[Bars | Timeline, ...]) -> list[Timeline]:
    return [part for part in parts if isinstance(part, Timeline)]


def sizes(data: Timeline) -> list[int]:
    return [len(part.spans) for part in timelines(parted(data))]


def test_a_chart_that_can_be_read_is_left_alone() -> None:
    assert parted(activities(22)) == (activities(22),)
    assert parted(goals(19)) == (goals(19),)


def test_a_long_timeline_comes_in_parts_of_about_the_same_length() -> None:
    assert sizes(activities(41)) == [21, 20]
    assert sizes(activities(100)) == [20, 20, 20, 20, 20]


def test_long_names_take_more_room() -> None:
    assert sizes(activities(20, LONG)) == [10, 10]
    assert sizes(activities(41, LONG)) == [11, 10, 10, 10]


def test_parts_of_a_timeline_show_the_whole_period_and_know_the_whole_number() -> None:
    first, second = timelines(parted(activities(41)))
    assert (first.start, first.end) == (second.start, second.end)
    assert (first.among, second.among) == (41, 41)


def test_parts_of_bars_reach_as_far_as_the_whole() -> None:
    first, second = parted(goals(30))
    assert isinstance(first, Bars)
    assert isinstance(second, Bars)
    assert (len(first.categories), len(second.categories)) == (15, 15)
    assert second.series[1].values[0] == 15
    assert first.reach == second.reach == (Decimal(0), Decimal(100))


def test_a_chart_comes_in_as_many_parts_as_are_asked_for() -> None:
    sizes = [len(part.categories) for part in in_parts(goals(7), 3) if isinstance(part, Bars)]
    assert sizes == [3, 2, 2]
    assert [len(part.spans) for part in timelines(in_parts(activities(5), 2))] == [3, 2]
    assert in_parts(goals(7), 1) == (goals(7),)


def test_parts_of_stacks_reach_as_far_as_the_sums() -> None:
    above, below = series("A", 1, 2, 3), series("B", 4, -5, None)
    whole = Bars(("X", "Y", "Z"), (above, below), "kronor", stacked=True)
    parts = [part for part in in_parts(whole, 3) if isinstance(part, Bars)]
    assert {part.reach for part in parts} == {(Decimal(-5), Decimal(5))}


def test_stacked_bars_are_never_parted() -> None:
    many = Bars(tuple("A" * 90), (series("B", *range(90)),), "kronor", stacked=True)
    assert parted(many) == (many,)


@given(any_timeline())
def test_no_activity_is_lost(data: Timeline) -> None:
    assert tuple(chain(*(part.spans for part in timelines(parted(data))))) == data.spans


@given(any_bars())
def test_no_figure_is_lost(data: Bars) -> None:
    parts = [part for part in parted(data) if isinstance(part, Bars)]
    assert tuple(chain(*(part.categories for part in parts))) == data.categories
    for at, one in enumerate(data.series):
        assert tuple(chain(*(part.series[at].values for part in parts))) == one.values
