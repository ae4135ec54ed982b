"""What the text says beside its rules: governance."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
