"""What the text says beside its rules: information."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
