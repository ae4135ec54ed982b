"""What the text says beside its rules: systemic_therapy."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
