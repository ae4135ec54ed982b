"""What the text says beside its rules: percutaneous."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
