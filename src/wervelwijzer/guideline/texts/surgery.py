"""What the text says beside its rules: surgery."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
