"""What the text says beside its rules: stability."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
