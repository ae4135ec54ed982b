"""What the text says beside its rules: definitions."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
