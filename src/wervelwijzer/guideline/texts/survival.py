"""What the text says beside its rules: survival."""

from wervelwijzer.language.passages import Passage

PASSAGES: tuple[Passage, ...] = ()
