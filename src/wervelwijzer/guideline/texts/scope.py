"""What the text says beside its rules: scope."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
