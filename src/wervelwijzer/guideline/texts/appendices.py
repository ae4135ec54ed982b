"""What the text says beside its rules: appendices."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
