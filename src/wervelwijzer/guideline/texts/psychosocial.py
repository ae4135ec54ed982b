"""What the text says beside its rules: psychosocial."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
