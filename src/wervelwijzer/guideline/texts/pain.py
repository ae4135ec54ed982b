"""What the text says beside its rules: pain."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
