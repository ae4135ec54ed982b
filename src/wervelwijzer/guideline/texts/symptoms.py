"""What the text says beside its rules: symptoms."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
