"""What the text says beside its rules: differential."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
