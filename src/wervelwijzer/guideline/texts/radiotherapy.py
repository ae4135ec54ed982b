"""What the text says beside its rules: radiotherapy."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
