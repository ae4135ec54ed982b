"""What the text says beside its rules: follow_up."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
