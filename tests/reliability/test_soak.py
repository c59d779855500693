"""A short run of the soak. The long run is soak.py."""

import asyncio

from tests.reliability.soak import Soak


def test_nothing_is_left_of_each_return() -> None:
    soak = Soak(1600, 8)
    asyncio.run(soak.run())
    assert len(soak.samples) == 8 and soak.samples[-1].events == 1600
    assert len({(sample.tasks, sample.files) for sample in soak.samples[1:]}) == 1
