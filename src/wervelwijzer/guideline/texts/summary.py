"""What the text says beside its rules: summary."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
