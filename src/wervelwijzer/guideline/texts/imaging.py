"""What the text says beside its rules: imaging."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
