"""`since` and `until`: which branches they mean."""

import pytest

from ami_typed import models
from codegen import branches
from codegen.branches import present, versions_problem

Words = tuple[str, ...]


@pytest.mark.parametrize(
    ("since", "until", "there"),
    [
        ((), (), {13, 16, 18, 20, 21, 22, 23}),
        (("16",), (), {16, 18, 20, 21, 22, 23}),
        (("18.20", "20.5", "21"), (), {18, 20, 21, 22, 23}),
        (("20.17", "22.7"), (), {20, 22, 23}),
        (("20.5",), (), {20, 21, 22, 23}),
        ((), ("21",), {13, 16, 18, 20}),
        (("16",), ("20.3", "22"), {16, 18, 21}),
    ],
)
def test_present(since: Words, until: Words, there: set[int]) -> None:
    assert present(since, until) == there
    versions = models.Versions(since=since, until=until)  # the models read the same words
    assert {branch for branch in models.BRANCHES if versions.available_in(branch)} == there


def test_the_models_know_the_same_branches() -> None:
    assert branches.BRANCHES == models.BRANCHES


@pytest.mark.parametrize(
    ("since", "until"),
    [(("20",), ("20",)), (("20.5",), ("20.5",)), (("21",), ("20.9",)), (("22.2", "22.3"), ()), (("18", "20"), ())],
)
def test_problems(since: Words, until: Words) -> None:
    assert versions_problem(since, until)
