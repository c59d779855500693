"""Floor 6: test a program without a PBX."""

from .answers import Refusal
from .fake import FakeAsterisk

__all__ = ["FakeAsterisk", "Refusal"]
