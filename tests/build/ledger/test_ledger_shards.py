"""A part of the files, the same on every machine."""

import pytest

from rapportgen.build.ledger.shards import Shard, shard

FILES = ["a", "b", "c", "d", "e", "f", "g"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("1/1", Shard(1, 1)), ("2/8", Shard(2, 8)), ("1000/1000", Shard(1000, 1000))],
)
def test_a_part_is_read(text: str, found: Shard) -> None:
    assert shard(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2",
        "0/8",
        "9/8",
        "2/0",
        "-1/8",
        "2/8/3",
        "a/b",
        "2 / 8",
        "1/1001",
        "²/8",
        "2/8\n",
        "1,5/2",
    ],
)
def test_other_texts_are_no_parts(text: str) -> None:
    assert shard(text) is None


@pytest.mark.parametrize("parts", [1, 2, 3, 7, 9])
def test_every_file_is_in_one_part(parts: int) -> None:
    shares = [Shard(part, parts).of(FILES) for part in range(1, parts + 1)]

    assert sorted(file for share in shares for file in share) == FILES
    assert max(map(len, shares)) - min(map(len, shares)) <= 1


def test_a_part_has_a_name() -> None:
    assert Shard(2, 8).name == "2-av-8"
    assert Shard(2, 3).of(FILES) == ["b", "e"]
